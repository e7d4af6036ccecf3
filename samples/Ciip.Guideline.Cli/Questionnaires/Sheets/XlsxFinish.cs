using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ciip.Guideline.Cli.Questionnaires.Sheets;

/// <summary>Adds to a workbook what makes it a form: widths, wrapping, shading, a heading that stays in sight, lists to pick from.</summary>
internal static class XlsxFinish
{
    public static void Apply(Stream stream, IReadOnlyList<SheetTable> sheets, PickListSheet lists)
    {
        using var file = SpreadsheetDocument.Open(stream, isEditable: true);
        var book = file.WorkbookPart!;
        (book.WorkbookStylesPart ?? book.AddNewPart<WorkbookStylesPart>()).Stylesheet = XlsxStyles.Sheet();
        foreach (var sheet in book.Workbook!.Descendants<Sheet>())
        {
            var part = (WorksheetPart)book.GetPartById(sheet.Id!);
            if (sheets.FirstOrDefault(table => table.Name == sheet.Name) is { } table)
            {
                Finish(part.Worksheet!, table, lists);
            }
            else
            {
                sheet.State = SheetStateValues.Hidden;
                Finish(part.Worksheet!, lists.Table, lists);
            }
        }
    }

    private static void Finish(Worksheet worksheet, SheetTable table, PickListSheet lists)
    {
        worksheet.RemoveAllChildren<SheetViews>();
        worksheet.RemoveAllChildren<Columns>();
        var data = worksheet.GetFirstChild<SheetData>()!;
        worksheet.InsertBefore(HeadingInSight(), data);
        worksheet.InsertBefore(Widths(table), data);
        foreach (var row in data.Elements<Row>())
        {
            var isHeading = row.RowIndex! == 1u;
            var column = 0;
            foreach (var cell in row.Elements<Cell>())
            {
                cell.StyleIndex = isHeading ? XlsxStyles.Heading : StyleOf(table.Columns[column]);
                column++;
            }
        }

        if (table.PickLists.Count > 0)
        {
            worksheet.InsertAfter(Validations(table, lists), data);
        }
    }

    private static uint StyleOf(SheetColumn column) => column.IsToRead ? XlsxStyles.ToRead : XlsxStyles.ToFill;

    private static SheetViews HeadingInSight()
    {
        var frozen = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        return new SheetViews(new SheetView(frozen) { WorkbookViewId = 0 });
    }

    /// <summary>A column's style is that of its cells, so that rows somebody adds are text too.</summary>
    private static Columns Widths(SheetTable table) => new(table.Columns.Select((column, index) => new DocumentFormat.OpenXml.Spreadsheet.Column
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Width = column.Width,
        CustomWidth = true,
        Style = StyleOf(column),
    }));

    /// <summary>Anything else may still be typed: own values, tokens of the files, and several choices where there may be.</summary>
    private static DataValidations Validations(SheetTable table, PickListSheet lists) => new(table.PickLists.Select(pick => new DataValidation
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = !pick.TakesSeveral,
        ErrorStyle = DataValidationErrorStyleValues.Warning,
        SequenceOfReferences = new ListValue<StringValue> { InnerText = Cells(pick) },
        Formula1 = new Formula1(lists.Reference(pick)),
    }))
    { Count = (uint)table.PickLists.Count };

    private static string Cells(PickList pick) => string.Create(
        CultureInfo.InvariantCulture, $"{PickListSheet.Letters(pick.Column)}{pick.FirstRow}:{PickListSheet.Letters(pick.Column)}{pick.LastRow}");
}
