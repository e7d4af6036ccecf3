using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>A questionnaire in a file, with what a person does to it.</summary>
internal abstract class QuestionnaireFile
{
    public static QuestionnaireFile Open(string path) => path.EndsWith(".csv", StringComparison.Ordinal) ? new CsvQuestionnaire(path) : new XlsxQuestionnaire(path);

    /// <summary>Writes an entry into the cell of a row, by what its first cell says, and a column, by its heading.</summary>
    public abstract void FillIn(string sheet, string id, string heading, string entry);

    public abstract void Save();

    private sealed class CsvQuestionnaire(string path) : QuestionnaireFile
    {
        private readonly CsvForm form = new(File.ReadAllText(path));

        public override void FillIn(string sheet, string id, string heading, string entry) => form.FillIn(sheet, id, heading, entry);

        public override void Save() => File.WriteAllBytes(path, form.Bytes);
    }

    private sealed class XlsxQuestionnaire(string path) : QuestionnaireFile
    {
        private readonly SpreadsheetDocument file = SpreadsheetDocument.Open(path, isEditable: true);

        public override void FillIn(string sheet, string id, string heading, string entry)
        {
            var book = file.WorkbookPart!;
            var part = (WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().Single(one => one.Name == sheet).Id!);
            var rows = part.Worksheet!.Descendants<Row>().ToList();
            var column = Cells(rows[0]).ToList().FindIndex(cell => Text(cell) == heading);
            var cell = Cells(rows.Single(row => Text(Cells(row).First()) == id)).ElementAt(column);
            cell.RemoveAllChildren();
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(entry));
        }

        public override void Save() => file.Dispose();

        private static IEnumerable<Cell> Cells(Row row) => row.Elements<Cell>();

        private string Text(Cell cell) => cell.DataType?.Value == CellValues.SharedString
            ? file.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.ElementAt(int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)).InnerText
            : cell.InnerText;
    }
}
