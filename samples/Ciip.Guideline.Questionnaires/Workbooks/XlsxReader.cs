using System.Xml;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>Reads a workbook as text: streaming, by names whatever their namespace, keeping what is not blank, within bounds.</summary>
internal static class XlsxReader
{
    private static readonly LocalizedText Unreadable = new(
        "The file is not a workbook that can be read (.xlsx), or it is damaged.", "読み取ることのできるワークブック（.xlsx）でないか、破損している。");

    /// <summary>The sheets with their cells; throws nothing, whatever the bytes are.</summary>
    public static bool TryRead(byte[] bytes, out IReadOnlyList<ReadSheet> sheets, out IReadOnlyList<CellProblem> problems, int mostCells = ReadingBounds.MostCells)
    {
        try
        {
            sheets = Read(bytes, mostCells);
            problems = [];
            return true;
        }
        catch (UnreadableWorkbookException exception)
        {
            problems = [new CellProblem(null, exception.Reason)];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever the unpacker or the reader of XML makes of a damaged file. There is no list of that to rely on.
            problems = [new CellProblem(null, Unreadable)];
        }

        sheets = [];
        return false;
    }

    /// <summary>The same where what is wrong is thrown.</summary>
    /// <exception cref="UnreadableWorkbookException">The workbook is damaged, too large, or none.</exception>
    /// <exception cref="InvalidDataException">The file is not packed as it should be.</exception>
    /// <exception cref="XmlException">A part is not XML.</exception>
    public static IReadOnlyList<ReadSheet> Read(byte[] bytes, int mostCells = ReadingBounds.MostCells)
    {
        using var package = new XlsxPackage(bytes);
        if (ForeignFiles.In(package.Has) is { } foreign)
        {
            throw new UnreadableWorkbookException(foreign);
        }

        var book = package.RelationsOf(string.Empty).Where(relation => relation.Type == "officeDocument").Select(relation => relation.Target).FirstOrDefault() ?? "xl/workbook.xml";
        if (!package.Has(book))
        {
            throw new UnreadableWorkbookException(Unreadable);
        }

        var relations = package.RelationsOf(book).ToList();
        var (names, countsFrom1904) = SheetsOf(package, book);
        var budget = new ReadingBudget(mostCells);
        var cells = new XlsxCell(SharedIn(package, relations, budget), StylesIn(package, relations), countsFrom1904);
        return [.. names.Select(sheet => new ReadSheet(sheet.Name, RowsOf(package, relations, sheet.Relation, cells, budget)))];
    }

    private static (List<(string Name, string Relation)> Sheets, bool CountsFrom1904) SheetsOf(XlsxPackage package, string book)
    {
        var (sheets, countsFrom1904) = (new List<(string, string)>(), false);
        using var reader = package.Open(book);
        while (XlsxPackage.Read(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "workbookPr")
            {
                countsFrom1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sheet")
            {
                sheets.Add((XlsxText.Decode(reader.GetAttribute("name") ?? string.Empty), XlsxPackage.RelationOf(reader)));
                if (sheets.Count > ReadingBounds.MostSheets)
                {
                    throw UnreadableWorkbookException.TooMany(ReadingBounds.MostSheets, "sheets", "シートの数");
                }
            }
        }

        return (sheets, countsFrom1904);
    }

    private static List<string> SharedIn(XlsxPackage package, List<(string Id, string Type, string Target)> relations, ReadingBudget budget)
    {
        if (relations.Find(relation => relation.Type == "sharedStrings").Target is not { } part)
        {
            return [];
        }

        using var reader = package.Open(part);
        return SharedTexts.Read(reader, budget);
    }

    private static XlsxStyleTable StylesIn(XlsxPackage package, List<(string Id, string Type, string Target)> relations)
    {
        var styles = new XlsxStyleTable();
        if (relations.Find(relation => relation.Type == "styles").Target is { } part)
        {
            using var reader = package.Open(part);
            styles.Read(reader);
        }

        return styles;
    }

    /// <summary>A sheet that is a chart or a dialog has no cells.</summary>
    private static IReadOnlyList<ReadRow> RowsOf(
        XlsxPackage package, List<(string Id, string Type, string Target)> relations, string relation, XlsxCell cells, ReadingBudget budget)
    {
        var part = relations.Find(one => one.Id == relation);
        if (part.Type is not (null or "worksheet"))
        {
            return [];
        }

        using var reader = package.Open(part.Target ?? CellText.Cut(relation));
        return new XlsxSheet(reader, cells, budget).Read();
    }
}
