namespace Ciip.Guideline.Reporting;

/// <summary>A drawing of bars in rows and columns, with title, description and legend, that needs nothing beside itself.</summary>
internal static class SvgChart
{
    private const int CountWidth = 80;
    private const int Row = 26;
    private const int Head = 74;
    private const int Line = 24;

    private const string Sheet = """
        .ciip-chart{color-scheme:light dark;font:12px "Hiragino Sans","Yu Gothic","Noto Sans CJK JP","Noto Sans JP",Meiryo,"Segoe UI",system-ui,sans-serif}
        .ciip-chart text{fill:#1a2027}.ciip-chart .title{font-size:16px;font-weight:600}.ciip-chart .head{font-weight:600}
        .ciip-chart .paper{fill:#fff}.ciip-chart .frame{fill:none;stroke:#4a5561}.ciip-chart .rule{stroke:#c3cad3}
        .ciip-chart .full{fill:#17507f}.ciip-chart .part{fill:#5f95bf}.ciip-chart .touched{fill:#b6d2e8}.ciip-chart .aside{fill:url(#ciip-dots)}.ciip-chart .missing{fill:#fff}.ciip-chart .unknown{fill:url(#ciip-hatch)}
        .ciip-chart .ground{fill:#fff}.ciip-chart .dots{fill:#d9dbe0}.ciip-chart .ink{stroke:#6c7580;fill:#6c7580}
        @media (prefers-color-scheme:dark){.ciip-chart text{fill:#e8ebef}.ciip-chart .paper,.ciip-chart .missing,.ciip-chart .ground{fill:#14181d}.ciip-chart .frame{stroke:#b4bdc8}.ciip-chart .rule{stroke:#465160}.ciip-chart .full{fill:#8cc0ec}.ciip-chart .part{fill:#4d83b0}.ciip-chart .touched{fill:#28506f}.ciip-chart .dots{fill:#3a424d}.ciip-chart .ink{stroke:#98a3b0;fill:#98a3b0}}

        """;

    public static string Write(
        Language language, string title, LocalizedText description, IReadOnlyList<string> columns, IReadOnlyList<SvgRow> rows, IReadOnlyList<(string Mark, string Word)> legend)
    {
        var svg = new HtmlWriter(language);
        var columnWidth = columns.Count == 1 ? 420 : 190;
        var labelWidth = 30 + rows.Select(static row => WidthOf(row.Label)).DefaultIfEmpty().Max();
        var width = labelWidth + (columns.Count * columnWidth) + 20;
        var places = Places(legend, width);
        var height = Head + (rows.Count * Row) + 44 + places[places.Count - 1].Y;
        svg.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", "ciip-chart"), ("role", "img"), ("lang", language == Language.Japanese ? "ja" : "en"),
            ("viewBox", $"0 0 {width.Written()} {height.Written()}"), ("width", width.Written()), ("height", height.Written()));
        svg.Element("title", title).Element("desc", description.In(language) + " " + string.Join(". ", rows.Select(row => row.In(columns))));
        svg.Style(Sheet);
        Patterns(svg);
        Box(svg, "paper", 0, 0, width, height);
        Text(svg, title, 10, 26, "title");
        for (var column = 0; column < columns.Count; column++)
        {
            Heading(svg, columns[column], labelWidth + (column * columnWidth), columnWidth - 10);
        }

        for (var row = 0; row < rows.Count; row++)
        {
            Draw(svg, rows[row], Head + (row * Row), width, labelWidth);
        }

        Legend(svg, legend, places, Head + (rows.Count * Row) + 28);
        return svg.Line().Close() + "\n";
    }

    /// <summary>A heading that is wider than its column goes on in lines above it, broken between words.</summary>
    private static void Heading(HtmlWriter svg, string heading, int x, int width)
    {
        var lines = new List<string>();
        foreach (var word in heading.Split(' '))
        {
            if (lines.Count > 0 && WidthOf(lines[lines.Count - 1] + " " + word) <= width)
            {
                lines[lines.Count - 1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        for (var line = 0; line < lines.Count; line++)
        {
            Text(svg, lines[line], x, Head - 14 - (16 * (lines.Count - 1 - line)), "head");
        }
    }

    private static void Draw(HtmlWriter svg, SvgRow row, int y, int width, int labelWidth)
    {
        var columnWidth = (width - labelWidth - 20) / row.Cells.Count;
        svg.Line().Open("line", ("class", "rule"), ("x1", "10"), ("x2", (width - 10).Written()), ("y1", y.Written()), ("y2", y.Written())).Close();
        Text(svg, row.Label, 10, y + 17);
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var (text, shares) = row.Cells[column];
            var (x, barWidth) = (labelWidth + (column * columnWidth), columnWidth - CountWidth);
            Bar(svg, shares, x, y + 6, barWidth);
            Text(svg, text, shares.Length > 0 ? x + barWidth + 8 : x, y + 17);
        }
    }

    /// <summary>Shares by whole numbers: each ends where the sum so far ends, so that none is lost in rounding.</summary>
    private static void Bar(HtmlWriter svg, (string Mark, int Count)[] shares, int x, int y, int width)
    {
        var (all, sum) = (shares.Sum(static share => share.Count), 0);
        if (all == 0)
        {
            return;
        }

        foreach (var (mark, count) in shares.Where(static share => share.Count > 0))
        {
            var from = width * sum / all;
            sum += count;
            Box(svg, mark, x + from, y, (width * sum / all) - from, 14);
        }

        Box(svg, "frame", x, y, width, 14);
    }

    private static void Legend(HtmlWriter svg, IReadOnlyList<(string Mark, string Word)> legend, List<(int X, int Y)> places, int top)
    {
        for (var at = 0; at < legend.Count; at++)
        {
            var (x, y) = (places[at].X, top + places[at].Y);
            Box(svg, legend[at].Mark, x, y - 11, 14, 14);
            Box(svg, "frame", x, y - 11, 14, 14);
            Text(svg, legend[at].Word, x + 20, y);
        }
    }

    /// <summary>A careful guess, since there is nothing here that could measure: letters are narrow, kana and kanji are square.</summary>
    private static int WidthOf(string text) => text.Sum(static character => character < '\u2E80' ? 13 : 24) / 2;

    /// <summary>Where each entry of the legend stands: as many in a line as the width lets in.</summary>
    private static List<(int X, int Y)> Places(IReadOnlyList<(string Mark, string Word)> legend, int width)
    {
        var places = new List<(int X, int Y)>();
        var (x, y) = (10, 0);
        foreach (var (_, word) in legend)
        {
            var entry = 38 + WidthOf(word);
            (x, y) = x > 10 && x + entry > width ? (10, y + Line) : (x, y);
            places.Add((x, y));
            x += entry;
        }

        return places;
    }

    private static void Patterns(HtmlWriter svg) => svg.Open("defs")
        .Open("pattern", ("id", "ciip-hatch"), ("width", "5"), ("height", "5"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
        .Open("rect", ("class", "ground"), ("width", "5"), ("height", "5")).Close().Open("line", ("class", "ink"), ("y2", "5"), ("stroke-width", "2.5")).Close().Close()
        .Open("pattern", ("id", "ciip-dots"), ("width", "5"), ("height", "5"), ("patternUnits", "userSpaceOnUse"))
        .Open("rect", ("class", "dots"), ("width", "5"), ("height", "5")).Close().Open("circle", ("class", "ink"), ("cx", "2"), ("cy", "2"), ("r", "0.8")).Close().Close()
        .Close();

    private static void Box(HtmlWriter svg, string mark, int x, int y, int width, int height) => svg.Line().Open(
        "rect", ("class", mark), ("x", x.Written()), ("y", y.Written()), ("width", width.Written()), ("height", height.Written())).Close();

    private static void Text(HtmlWriter svg, string text, int x, int y, string? style = null) =>
        svg.Line().Element("text", text, ("class", style), ("x", x.Written()), ("y", y.Written()));
}

/// <summary>A row of a chart: its label, and for each column the words and the shares of the bar; no shares, no bar.</summary>
internal sealed class SvgRow(string label, IReadOnlyList<(string Text, (string Mark, int Count)[] Shares)> cells)
{
    public string Label { get; } = label;

    public IReadOnlyList<(string Text, (string Mark, int Count)[] Shares)> Cells { get; } = cells;

    /// <summary>The row for those who do not see it.</summary>
    public string In(IReadOnlyList<string> columns) => $"{Label}: {string.Join(", ", Cells.Select((cell, at) => $"{columns[at]} {cell.Text}".Trim()))}";
}
