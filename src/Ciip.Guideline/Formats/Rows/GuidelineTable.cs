using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>
/// A table of texts: what a CSV file, a worksheet or a page shows alike. Without a language it is for programs, with names of
/// columns and tokens; in a language it is for people, with headings and words.
/// </summary>
public sealed class GuidelineTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="title">What the table shows, in a few words.</param>
    /// <param name="columns">The columns; at least one, with different names.</param>
    /// <param name="rows">The rows, each with a cell per column. They are copied.</param>
    /// <param name="language">The language of cells and headings; null for a table that is in none.</param>
    /// <exception cref="ArgumentException">There is no column, two have the same name, or a row has another number of cells.</exception>
    public GuidelineTable(LocalizedText title, IEnumerable<TableColumn> columns, IEnumerable<IEnumerable<string>> rows, Language? language = null)
    {
        Title = Require.NotNull(title).In(Require.Defined(language ?? Ciip.Guideline.Language.English));
        Columns = Checked(Seq.From(Require.NotNull(columns)));
        Rows = Seq.From(Require.NotNull(rows).Select(row => Checked(Seq.From(Require.NotNull(row)), Columns.Count)));
        Headings = Seq.From(Columns.Select(column => language is { } known ? column.Heading.In(known) : column.Name));
        Language = language;
    }

    /// <summary>What the table shows, in its language; in English where it is in none.</summary>
    public string Title { get; }

    /// <summary>The language of title, headings and cells; null for a table that is in none and the same for everyone.</summary>
    public Language? Language { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>What stands above the columns: their headings in the table's language, or their names where it is in none.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The rows, without the headings; every row has a cell per column. A cell without content is empty, never null.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The title and how many rows there are.</summary>
    public override string ToString() => $"{Title} ({Rows.Count})";

    private static IReadOnlyList<TableColumn> Checked(IReadOnlyList<TableColumn> columns) =>
        columns.Count > 0 && columns.Select(static column => column.Name).Distinct(StringComparer.Ordinal).Count() == columns.Count
            ? columns
            : throw new ArgumentException("A table has at least one column, and no two of one name.", nameof(columns));

    private static IReadOnlyList<string> Checked(IReadOnlyList<string> row, int count) =>
        row.Count == count
            ? row
            : throw new ArgumentException($"A row has {row.Count} cells where the table has {count} columns.", nameof(row));
}
