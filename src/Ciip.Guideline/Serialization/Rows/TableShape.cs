using System.Globalization;

namespace Ciip.Guideline.Serialization.Rows;

/// <summary>How rows of one kind become a table.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed class TableShape<TRow>(LocalizedText title, TableShapeColumn<TRow>[] columns)
{
    public GuidelineTable Of(IEnumerable<TRow> rows, Language language) => new(
        title,
        columns.Select(static column => column.Column),
        rows.Select(row => columns.Select(column => Text(column.Cell(row), language))),
        language);

    private static string Text(object cell, Language language) => cell switch
    {
        bool holds => RowWords.Of(holds, language),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}

/// <summary>A column of such a table, and its cell in a row.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed class TableShapeColumn<TRow>(string name, LocalizedText heading, Func<TRow, object> cell)
{
    public TableColumn Column { get; } = new(name, heading);

    public Func<TRow, object> Cell { get; } = cell;
}
