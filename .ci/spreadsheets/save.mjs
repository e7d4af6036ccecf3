// Opens workbooks with SheetJS or exceljs, and saves them with it into a folder.
import { createRequire } from 'node:module';
import path from 'node:path';
import assert from 'node:assert';

const require = createRequire(import.meta.url);
const [program, folder, ...files] = process.argv.slice(2);
for (const file of files) {
  const saved = path.join(folder, path.basename(file));
  const isRare = /kanji|report/.test(path.basename(file));
  if (program === 'sheetjs') {
    const XLSX = require('xlsx');
    const book = XLSX.readFile(file, { cellNF: true, cellStyles: true });
    assert(!isRare || JSON.stringify(book.Sheets).includes('𠮷田市'), file);
    XLSX.writeFile(book, saved);
  } else {
    const ExcelJS = require('exceljs');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    assert(!isRare || book.worksheets.some(sheet => JSON.stringify(sheet.getSheetValues()).includes('𠮷田市')), file);
    await book.xlsx.writeFile(saved);
  }
}
