using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires.Sheets;

/// <summary>Sheets that stand one below the other, each begun by a line <c>[name]</c>: in a CSV file, or in the one sheet of a workbook made of it.</summary>
internal static class Sections
{
    public static string Begin(string name) => "[" + name + "]";

    /// <summary>The sheets in their order. A line in brackets that names none is an ordinary row.</summary>
    /// <param name="outside">What the rows above the first sheet stand in.</param>
    /// <param name="lines">All rows of the file.</param>
    /// <param name="names">What sheets are called.</param>
    public static IReadOnlyList<ReadSheet> Of(string outside, IEnumerable<ReadRow> lines, IReadOnlyList<LocalizedText> names)
    {
        var found = new List<ReadSheet>();
        List<ReadRow>? rows = null;
        foreach (var line in lines.Where(line => !line.IsBlank))
        {
            if (NameIn(line, names) is { } name)
            {
                found.Add(new ReadSheet(name, rows = []));
            }
            else if (rows is not null)
            {
                rows.Add(line);
            }
            else
            {
                // What stands above them all is in no sheet, and not lost.
                found.Add(new ReadSheet(outside, rows = [line]));
            }
        }

        return found;
    }

    private static string? NameIn(ReadRow line, IReadOnlyList<LocalizedText> names)
    {
        var first = FoldedText.Of(line[0].Text);
        return first.Length > 2 && first[0] == '[' && first[^1] == ']' && line.Cells.Count == 1 && names.Any(name => SheetNames.Is(first[1..^1], name)) ? first[1..^1] : null;
    }
}
