using System.Text;
using System.Xml;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>Reads one sheet from its first element to its last, and keeps what is not blank.</summary>
internal sealed class XlsxSheet(XmlReader reader, XlsxCell cells, ReadingBudget budget)
{
    private readonly SheetCells found = new(budget);
    private int row;
    private int column;

    public IReadOnlyList<ReadRow> Read()
    {
        var isData = false;
        while (XlsxPackage.Read(reader))
        {
            if (reader.LocalName == "sheetData")
            {
                isData = reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            }
            else if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            else if (isData && reader.LocalName == "row")
            {
                row = RowFrom(reader.GetAttribute("r"));
                column = 0;
            }
            else if (isData && reader.LocalName == "c")
            {
                ReadCell();
            }
            else if (!isData && reader.LocalName == "mergeCell")
            {
                Merge(reader.GetAttribute("ref") ?? string.Empty);
            }
        }

        return found.Rows();
    }

    /// <summary>Writers may leave out where a row is: it is the next one then.</summary>
    private int RowFrom(string? number) =>
        (number is null ? CellReference.RowOf(FormattableString.Invariant($"{row + 1}")) : CellReference.RowOf(number)) ?? throw NoSuch("row", "行", number);

    private void ReadCell()
    {
        var name = reader.GetAttribute("r");
        var at = name is null ? new CellReference(row, column) : CellReference.Of(name) ?? throw NoSuch("cell", "セル", name);
        if (at.Column >= ReadingBounds.MostColumns || at.Row < 1)
        {
            throw NoSuch("cell", "セル", name);
        }

        column = at.Column + 1;
        var (type, look) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
        if (!reader.IsEmptyElement)
        {
            var (value, isFormula) = Content();
            found.Add(at, cells.Of(type, look, value, isFormula));
        }
    }

    /// <summary>The value, and whether it comes from a formula. Reads up to the end of the cell.</summary>
    private (string Value, bool IsFormula) Content()
    {
        var (value, depth, isValue, isFormula) = (new StringBuilder(), reader.Depth, false, false);
        while (XlsxPackage.Read(reader) && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "is" && !reader.IsEmptyElement)
            {
                value.Append(SharedTexts.TextOf(reader, budget));
            }
            else if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                isValue = reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false, LocalName: "v" };
                isFormula |= reader.LocalName == "f";
            }
            else if (isValue && reader.CanReadValueChunk && reader.HasValue)
            {
                XlsxPackage.Append(reader, value, budget);
            }
        }

        return (value.ToString(), isFormula);
    }

    private void Merge(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && CellReference.Of(range.AsSpan(0, colon)) is { } first && CellReference.Of(range.AsSpan(colon + 1)) is { } last)
        {
            found.Merge(new(Math.Min(first.Row, last.Row), Math.Min(first.Column, last.Column)), new(Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column)));
        }
    }

    private static UnreadableWorkbookException NoSuch(string english, string japanese, string? name) => new(new LocalizedText(
        $"The workbook is damaged: no workbook can have a {english} '{CellText.Cut(name ?? string.Empty)}'.", $"ワークブックが破損している（{japanese}「{CellText.Cut(name ?? string.Empty)}」は存在し得ない）。"));
}
