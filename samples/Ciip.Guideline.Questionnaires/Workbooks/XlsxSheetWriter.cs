using System.Globalization;
using System.Xml;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>Writes one sheet as a form: a heading that stays in sight, widths, wrapping and shading, lists to pick from.</summary>
internal sealed class XlsxSheetWriter(SheetTable table, PickListSheet lists, WrittenTexts texts, bool isFirst)
{
    private const int PointsOfLine = 15;

    /// <summary>As high as a row of this format can be.</summary>
    private const int MostPoints = 409;

    public void Write(XmlWriter writer)
    {
        writer.WriteStartElement("worksheet", XlsxWriter.Main);
        if (table.IsPrinted)
        {
            writer.WriteStartElement("sheetPr");
            Element(writer, "pageSetUpPr", ("fitToPage", "1"));
            writer.WriteEndElement();
        }

        WriteView(writer);
        WriteColumns(writer);
        writer.WriteStartElement("sheetData");
        WriteRow(writer, 1, [.. table.Columns.Select(column => column.Heading)]);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            WriteRow(writer, row + 2, table.Rows[row]);
        }

        writer.WriteEndElement();
        WriteLists(writer);
        if (table.IsPrinted)
        {
            Element(writer, "pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.5"), ("header", "0.3"), ("footer", "0.3"));
            Element(writer, "pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        }
    }

    private void WriteView(XmlWriter writer)
    {
        writer.WriteStartElement("sheetViews");
        writer.WriteStartElement("sheetView");
        if (isFirst)
        {
            writer.WriteAttributeString("tabSelected", "1");
        }

        writer.WriteAttributeString("workbookViewId", "0");
        Element(writer, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>A column's style is that of its cells, so that rows somebody adds are text too.</summary>
    private void WriteColumns(XmlWriter writer)
    {
        writer.WriteStartElement("cols");
        for (var index = 0; index < table.Columns.Count; index++)
        {
            var number = Number(index + 1);
            Element(writer, "col", ("min", number), ("max", number), ("width", Number(table.Columns[index].Width)), ("style", StyleOf(table.Columns[index])), ("customWidth", "1"));
        }

        writer.WriteEndElement();
    }

    private void WriteRow(XmlWriter writer, int row, IReadOnlyList<string> cells)
    {
        writer.WriteStartElement("row");
        writer.WriteAttributeString("r", Number(row));
        if (table.IsPrinted)
        {
            // Some programs print a row as high as one line unless they are told.
            writer.WriteAttributeString("ht", Number(Math.Min(MostPoints, PointsOfLine * cells.Select(LinesOf).Max())));
        }

        for (var column = 0; column < cells.Count; column++)
        {
            writer.WriteStartElement("c");
            writer.WriteAttributeString("r", PickListSheet.Letters(column + 1) + Number(row));
            writer.WriteAttributeString("s", row == 1 ? XlsxStyles.Heading : StyleOf(table.Columns[column]));
            if (cells[column].Length > 0)
            {
                writer.WriteAttributeString("t", "s");
                writer.WriteElementString("v", texts.NumberOf(cells[column]));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>How many lines a text takes in its column, where a letter of full width takes two places.</summary>
    private int LinesOf(string text, int column) => text.Split('\n')
        .Sum(line => 1 + ((line.Sum(static letter => letter >= '\u1100' ? 2 : 1) - 1) / Math.Max(1, table.Columns[column].Width - 1)));

    /// <summary>Anything else may still be typed: own values, tokens of the files, and several choices where there may be.</summary>
    private void WriteLists(XmlWriter writer)
    {
        if (table.PickLists.Count == 0)
        {
            return;
        }

        writer.WriteStartElement("dataValidations");
        writer.WriteAttributeString("count", Number(table.PickLists.Count));
        foreach (var pick in table.PickLists)
        {
            writer.WriteStartElement("dataValidation");
            writer.WriteAttributeString("type", "list");
            writer.WriteAttributeString("errorStyle", "warning");
            writer.WriteAttributeString("allowBlank", "1");
            writer.WriteAttributeString("showErrorMessage", pick.TakesSeveral ? "0" : "1");
            writer.WriteAttributeString("sqref", $"{PickListSheet.Letters(pick.Column)}{Number(pick.FirstRow)}:{PickListSheet.Letters(pick.Column)}{Number(pick.LastRow)}");
            writer.WriteElementString("formula1", lists.Reference(pick));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Element(XmlWriter writer, string name, params IReadOnlyList<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }

        writer.WriteEndElement();
    }

    private static string StyleOf(SheetColumn column) => column.IsToRead ? XlsxStyles.ToRead : XlsxStyles.ToFill;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
