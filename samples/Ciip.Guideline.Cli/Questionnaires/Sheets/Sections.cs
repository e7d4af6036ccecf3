using Ciip.Guideline.Cli.Questionnaires.Cells;

namespace Ciip.Guideline.Cli.Questionnaires.Sheets;

/// <summary>Sheets that stand one below the other, each begun by a line <c>[name]</c>: in a CSV file, or in the one sheet of a workbook made of it.</summary>
internal static class Sections
{
    public static string Begin(string name) => "[" + name + "]";

    public static IReadOnlyList<ReadSheet> Of(IEnumerable<ReadRow> lines)
    {
        var found = new List<ReadSheet>();
        List<ReadRow>? rows = null;
        foreach (var line in lines)
        {
            if (NameIn(line) is { } name)
            {
                found.Add(new ReadSheet(name, rows = []));
            }
            else if (!line.IsBlank)
            {
                rows?.Add(line);
            }
        }

        return found;
    }

    private static string? NameIn(ReadRow line)
    {
        var first = CellText.Fold(line[0].Text);
        return first.Length > 2 && first[0] == '[' && first[^1] == ']' && line.Cells.Skip(1).All(cell => cell.IsBlank) ? first[1..^1] : null;
    }
}
