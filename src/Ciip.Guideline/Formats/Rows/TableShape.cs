using System.Globalization;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>How rows of one kind become a table.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed class TableShape<TRow>(LocalizedText title, TableShapeColumn<TRow>[] columns)
{
    public IReadOnlyList<TableColumn> Columns { get; } = [.. columns.Select(static column => column.Column)];

    public GuidelineTable Of(IEnumerable<TRow> rows, Language language, (TableColumn Column, IEnumerable<string> Cells)? last = null) => new(
        title,
        Columns.Concat(last is { } added ? [added.Column] : []),
        last is { Cells: var cells } ? rows.Zip(cells, (row, cell) => Cells(row, language).Append(cell)) : rows.Select(row => Cells(row, language)),
        language);

    private IEnumerable<string> Cells(TRow row, Language language) => columns.Select(column => Text(column.Cell(row), language));

    private static string Text(object? cell, Language language) => cell switch
    {
        bool holds => RowWords.Of(holds, language),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}

/// <summary>A column of such a table, and its cell in a row.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed class TableShapeColumn<TRow>(string name, LocalizedText heading, Func<TRow, object?> cell)
{
    public TableColumn Column { get; } = new(name, heading);

    public Func<TRow, object?> Cell { get; } = cell;
}
