namespace Ciip.Guideline.Reporting;

/// <summary>
/// Writes a table: a caption, headers with their scope, and a group around it that the keyboard can scroll where the window is
/// narrow. On a page the heading above says what the caption says, which is only heard there.
/// </summary>
internal static class HtmlTable
{
    public static void Write<T>(MarkupWriter html, LocalizedText caption, Action<HtmlRow> head, IEnumerable<T> items, Action<HtmlRow, T> row, string? style = null)
    {
        html.Line().Open("div", ("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", caption.In(html.Language)));
        html.Open("table", ("class", style)).Element("caption", caption).Open("thead");
        new HtmlRow(html, isHead: true).Write(head, static (cells, head) => head(cells));
        html.Close().Open("tbody");
        var cells = new HtmlRow(html);
        foreach (var item in items)
        {
            html.Line();
            cells.Write(item, row);
        }

        html.Close().Close().Close().Line();
    }
}
