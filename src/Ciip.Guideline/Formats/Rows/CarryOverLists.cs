using System.Text;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>The lists of a row of a carry-over in one cell each, as they are written and read back: one entry a line.</summary>
internal static class CarryOverLists
{
    private const char Bar = '|';

    public static string OfThemes(IEnumerable<string>? themes) => string.Join("\n", (themes ?? []).Select(OnOneLine));

    public static IReadOnlyList<string>? ThemesIn(string cell) => NullWhereNone(Entries(cell));

    /// <summary>Each source as <c>address | what</c>, with a bar within either written twice.</summary>
    public static string OfSources(IEnumerable<Source>? sources) => string.Join("\n", (sources ?? []).Select(static source =>
        OnOneLine(Doubled(source.Reference) + (source.What is { Length: > 0 } what ? $" {Bar} {Doubled(what)}" : string.Empty))));

    public static IReadOnlyList<Source>? SourcesIn(string cell) => NullWhereNone(Entries(cell).Select(SourceIn));

    private static IReadOnlyList<T>? NullWhereNone<T>(IEnumerable<T> entries) => Seq.From(entries) is { Count: > 0 } some ? some : null;

    private static IEnumerable<string> Entries(string cell) => cell.Split('\n').Select(Csv.CsvBlank.Trim).Where(static line => line.Length > 0);

    /// <summary>A line break within an entry would make two of it.</summary>
    private static string OnOneLine(string entry) => entry.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');

    private static string Doubled(string text) => text.Replace("|", "||");

    private static Source SourceIn(string line)
    {
        var (reference, what) = (new StringBuilder(), (StringBuilder?)null);
        for (var at = 0; at < line.Length; at++)
        {
            var isDoubled = line[at] == Bar && at + 1 < line.Length && line[at + 1] == Bar;
            if (line[at] == Bar && !isDoubled && what is null)
            {
                what = new StringBuilder();
                continue;
            }

            (what ?? reference).Append(line[at]);
            at += isDoubled ? 1 : 0;
        }

        return new Source { Reference = Csv.CsvBlank.Trim(reference.ToString()), What = what is { } stated && Csv.CsvBlank.Trim(stated.ToString()) is { Length: > 0 } text ? text : null };
    }
}
