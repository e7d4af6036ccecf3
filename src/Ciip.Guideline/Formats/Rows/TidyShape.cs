using System.Globalization;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>How rows of one kind become a table for programs.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed class TidyShape<TRow>(LocalizedText title, TidyColumn<TRow>[] columns)
{
    public LocalizedText Title { get; } = title;

    public IReadOnlyList<TableColumn> Columns { get; } = [.. columns.Select(static column => column.Column)];

    public GuidelineTable Of(IEnumerable<TRow> rows, (TableColumn Column, IEnumerable<string> Cells)? last = null) =>
        ShapedTable.Of(Title, Columns, rows, Cells, last, language: null);

    private IEnumerable<string> Cells(TRow row) => columns.Select(column => Text(column.Cell(row)));

    private static string Text(object? cell) => cell switch
    {
        true => "true",
        false => "false",
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}

/// <summary>A column of such a table, and its cell in a row.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed class TidyColumn<TRow>(string property, TableColumnType type, LocalizedText heading, Func<TRow, object?> cell)
{
    public TableColumn Column { get; } = new(SnakeCase.Of(property), heading, type);

    public Func<TRow, object?> Cell { get; } = cell;
}
