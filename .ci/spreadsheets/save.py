"""Opens workbooks with openpyxl and pandas, and saves them with openpyxl into a folder."""
import os
import sys

import openpyxl
import pandas

folder, files = sys.argv[1], sys.argv[2:]
for file in files:
    frames = pandas.read_excel(file, sheet_name=None, header=None, dtype=str, keep_default_na=False)
    book = openpyxl.load_workbook(file)
    assert list(frames) == book.sheetnames, file
    for sheet in book:
        shown = [["" if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()]
        read = frames[sheet.title].fillna("").values.tolist()
        # pandas leaves blank rows at the end out.
        assert read == shown[:len(read)] and not any(any(row) for row in shown[len(read):]), (file, sheet.title)
    texts = "".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    assert ("kanji" not in file and "report" not in file) or "𠮷田市" in texts, file
    book.save(os.path.join(folder, os.path.basename(file)))
