namespace Ciip.Guideline.Reporting;

/// <summary>
/// Writes a table: a caption, headers with their scope, and a group around it that the keyboard can scroll where the window is
/// narrow. The first cell of a row is its header. On a page the heading above says what the caption says, which is only heard there.
/// </summary>
internal static class HtmlTable
{
    public static void Write(HtmlWriter html, LocalizedText caption, IReadOnlyList<Cell> columns, IEnumerable<Cell[]> rows, string? style = null)
    {
        html.Line().Open("div", ("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", caption.In(html.Language)));
        html.Open("table", ("class", style)).Element("caption", caption).Open("thead").Open("tr");
        foreach (var column in columns)
        {
            html.Open("th", ("scope", "col"), ("class", column.IsNumber ? "number" : null));
            column.Write(html);
            html.Close();
        }

        html.Close().Close().Open("tbody");
        foreach (var row in rows)
        {
            html.Line().Open("tr");
            for (var at = 0; at < row.Length; at++)
            {
                var align = row[at].IsNumber ? "number" : null;
                html.Open(at == 0 ? "th" : "td", ("scope", at == 0 ? "row" : null), ("class", align));
                row[at].Write(html);
                html.Close();
            }

            html.Close();
        }

        html.Close().Close().Close().Line();
    }

    public static IReadOnlyList<Cell> Columns(params LocalizedText[] columns) => [.. columns.Select(Cell.Of)];

    /// <summary>The header of a column of numbers.</summary>
    public static Cell NumberColumn(string text) => new(html => html.Text(text), isNumber: true);
}
