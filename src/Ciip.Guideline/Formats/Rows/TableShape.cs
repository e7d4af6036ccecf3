namespace Ciip.Guideline.Formats.Rows;

/// <summary>How things of one kind become a table for people, in words.</summary>
/// <typeparam name="T">The things.</typeparam>
internal sealed class TableShape<T>(LocalizedText title, TableShapeColumn<T>[] columns)
{
    public LocalizedText Title { get; } = title;

    public IReadOnlyList<TableColumn> Columns { get; } = [.. columns.Select(static column => column.Column)];

    public GuidelineTable Of(IEnumerable<T> elements, Language language, (TableColumn Column, IEnumerable<string> Cells)? last = null) =>
        ShapedTable.Of(Title, Columns, elements, element => Cells(element, language), last, language);

    private IEnumerable<string> Cells(T element, Language language) => columns.Select(column => column.Cell(element, language));
}

/// <summary>A column of such a table, and its cell for a thing.</summary>
/// <typeparam name="T">The things.</typeparam>
internal sealed class TableShapeColumn<T>(string name, LocalizedText heading, Func<T, Language, string> cell)
{
    public TableColumn Column { get; } = new(name, heading);

    public Func<T, Language, string> Cell { get; } = cell;
}
