namespace Ciip.Guideline.Formats.Rows;

/// <summary>How things of one kind become a table by its columns, for programs as for people.</summary>
internal static class ShapedTable
{
    /// <summary>A row per element, with the cells of the columns.</summary>
    /// <param name="title">What the table shows.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="elements">What the rows show.</param>
    /// <param name="cells">The cells of one of them.</param>
    /// <param name="last">A further column with its cells, one per element; null for none.</param>
    /// <param name="language">The language of the cells; null where they are for programs.</param>
    public static GuidelineTable Of<T>(
        LocalizedText title,
        IEnumerable<TableColumn> columns,
        IEnumerable<T> elements,
        Func<T, IEnumerable<string>> cells,
        (TableColumn Column, IEnumerable<string> Cells)? last,
        Language? language) => new(
            title,
            columns.Concat(last is { } added ? [added.Column] : []),
            last is { Cells: var further } ? elements.Zip(further, (element, cell) => cells(element).Append(cell)) : elements.Select(cells),
            language);
}
