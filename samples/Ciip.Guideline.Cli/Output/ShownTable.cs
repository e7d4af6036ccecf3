using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Output;

/// <summary>A table for the console, where a window may be too narrow for all of its columns.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The names of its columns, what is needed first first; the others follow as they stand.</param>
internal sealed record ShownTable(GuidelineTable Table, params IReadOnlyList<string> Columns)
{
    private const int WidthOfTexts = 24;

    /// <summary>What a column of long texts must have at least to be read with ease.</summary>
    public int LeastWidth { get; init; } = WidthOfTexts;

    /// <summary>Whether the number of rows says something.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>How the table is to be read, behind its title.</summary>
    public string Remark { get; init; } = string.Empty;

    public string Title => (IsCounted, Table.Language, Table.Rows.Count) switch
    {
        (false, _, _) => Table.Title + Remark,
        (_, Language.Japanese, 0) => Table.Title + "：なし",
        (_, Language.Japanese, var rows) => FormattableString.Invariant($"{Table.Title}（{rows}件）"),
        (_, _, 0) => Table.Title + ": none",
        (_, _, var rows) => FormattableString.Invariant($"{Table.Title}: {rows}"),
    };

    /// <summary>The table for people, in whose cells nothing is hidden, as in the other forms of a report.</summary>
    public static GuidelineTable Visible(GuidelineTable table) =>
        new(new LocalizedText(table.Title, table.Title), table.Columns, table.Rows.Select(row => row.Select(VisibleText.OfLines)), table.Language);

    public static ShownTable Catalog(GuidelineTable table) =>
        new(table, "Provision", "Title", "Locator", "Bearers", "Modality", "Axis", "MayBeDeclined", "ItemTitle", "Summary");

    public static ShownTable Findings(GuidelineTable table) => new(table, "Level", "Rule", "Message", "On", "Controls", "Repair", "Document", "Provisions", "Citations");

    public static ShownTable Questions(GuidelineTable table) => new(table, "Level", "On", "Question", "Document", "Provisions");

    public static ShownTable Plan(GuidelineTable table) => new(table, "Order", "On", "Title", "Level", "OpenCount", "Controls", "Ways", "Document", "Bearers", "Open", "DependsOn");
}
