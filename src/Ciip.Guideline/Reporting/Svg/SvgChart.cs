namespace Ciip.Guideline.Reporting;

/// <summary>A drawing of bars in rows and columns, with title, description and legend, that needs nothing beside itself.</summary>
internal static class SvgChart
{
    private const int CountWidth = 80;
    private const int LabelWidth = 330;
    private const int LineHeight = 16;
    private const int BarHeight = 16;
    private const int Head = 74;
    private const int LegendLine = 24;

    private const string Sheet = """
        .ciip-chart{color-scheme:light dark;display:block;width:100%;max-width:75rem;height:auto;font:12px "Hiragino Sans","Yu Gothic","Noto Sans CJK JP","Noto Sans JP",Meiryo,"Segoe UI",system-ui,sans-serif}
        .ciip-chart text{fill:#1a2027}.ciip-chart .title{font-size:16px;font-weight:600}.ciip-chart .head{font-weight:600}.ciip-chart .count{font-size:11px;text-anchor:middle}
        .ciip-chart .paper{fill:#fff}.ciip-chart .frame{fill:none;stroke:#4a5561}.ciip-chart .rule{stroke:#c3cad3}
        @media (prefers-color-scheme:dark){.ciip-chart text{fill:#e8ebef}.ciip-chart .paper{fill:#14181d}.ciip-chart .frame{stroke:#b4bdc8}.ciip-chart .rule{stroke:#465160}}

        """;

    /// <summary>Draws rows of bars. It is as wide as where it stands lets it be: it has proportions and no size.</summary>
    public static string Write(
        Language language, string title, LocalizedText description, IReadOnlyList<string> columns, IReadOnlyList<SvgRow> rows, IReadOnlyList<(string Mark, string Word)> legend)
    {
        var svg = new MarkupWriter(language);
        var columnWidth = columns.Count == 1 ? 620 : 190;
        var labelWidth = 30 + Math.Min(LabelWidth, rows.Select(static row => SvgText.WidthOf(row.Label)).DefaultIfEmpty().Max());
        var labels = rows.Select(row => SvgText.Lines(row.Label, labelWidth - 20)).ToList();
        var width = labelWidth + (columns.Count * columnWidth) + 20;
        var places = Places(legend, width);
        var foot = Head + labels.Sum(HeightOf);
        var height = foot + 44 + (places.Count == 0 ? 0 : places[places.Count - 1].Y);
        svg.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", "ciip-chart"), ("role", "img"), ("lang", language == Language.Japanese ? "ja" : "en"),
            ("viewBox", $"0 0 {width.Written()} {height.Written()}"));
        svg.Element("title", title).Element("desc", description.In(language) + " " + string.Join(". ", rows.Select(row => row.In(columns))));
        svg.Style(Sheet + SvgPatterns.Sheet);
        SvgPatterns.Write(svg);
        Box(svg, "paper", 0, 0, width, height);
        Text(svg, title, 10, 26, "title");
        for (var column = 0; column < columns.Count; column++)
        {
            Heading(svg, columns[column], labelWidth + (column * columnWidth), columnWidth - 10);
        }

        var y = Head;
        for (var row = 0; row < rows.Count; row++)
        {
            Draw(svg, rows[row], labels[row], y, width, labelWidth);
            y += HeightOf(labels[row]);
        }

        WriteLegend(svg, legend, places, foot + 28);
        return svg.Line().Close().Line().Finish();
    }

    private static int HeightOf(IReadOnlyList<string> label) => 10 + (LineHeight * label.Count);

    /// <summary>A heading that is wider than its column goes on in lines above it, broken between words.</summary>
    private static void Heading(MarkupWriter svg, string heading, int x, int width)
    {
        var lines = SvgText.Lines(heading, width);
        for (var line = 0; line < lines.Count; line++)
        {
            Text(svg, lines[line], x, Head - 14 - (LineHeight * (lines.Count - 1 - line)), "head");
        }
    }

    private static void Draw(MarkupWriter svg, SvgRow row, IReadOnlyList<string> label, int y, int width, int labelWidth)
    {
        var columnWidth = (width - labelWidth - 20) / row.Cells.Count;
        svg.Line().Open("line", ("class", "rule"), ("x1", "10"), ("x2", (width - 10).Written()), ("y1", y.Written()), ("y2", y.Written())).Close();
        for (var line = 0; line < label.Count; line++)
        {
            Text(svg, label[line], 10, y + 17 + (LineHeight * line));
        }

        for (var column = 0; column < row.Cells.Count; column++)
        {
            var (text, shares) = row.Cells[column];
            var (x, barWidth) = (labelWidth + (column * columnWidth), columnWidth - CountWidth);
            Bar(svg, shares, x, y + 5, barWidth, row.Cells.Count == 1);
            Text(svg, text, shares.Length > 0 ? x + barWidth + 8 : x, y + 17);
        }
    }

    /// <summary>
    /// Shares by whole numbers: each ends where the sum so far ends, so that none is lost in rounding. Where there is room, each
    /// has its number in it.
    /// </summary>
    private static void Bar(MarkupWriter svg, (string Mark, int Count)[] shares, int x, int y, int width, bool withNumbers)
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
            var share = (width * sum / all) - from;
            Box(svg, mark, x + from, y, share, BarHeight);
            var number = SvgText.WidthOf(count.Written()) + 4;
            if (withNumbers && share > number + 4)
            {
                Box(svg, "paper", x + from + ((share - number) / 2), y + 2, number, BarHeight - 4);
                Text(svg, count.Written(), x + from + (share / 2), y + BarHeight - 4, "count");
            }
        }

        Box(svg, "frame", x, y, width, BarHeight);
    }

    private static void WriteLegend(MarkupWriter svg, IReadOnlyList<(string Mark, string Word)> legend, List<(int X, int Y)> places, int top)
    {
        for (var at = 0; at < legend.Count; at++)
        {
            var (x, y) = (places[at].X, top + places[at].Y);
            Box(svg, legend[at].Mark, x, y - 11, 14, 14);
            Box(svg, "frame", x, y - 11, 14, 14);
            Text(svg, legend[at].Word, x + 20, y);
        }
    }

    /// <summary>Where each entry of the legend stands: as many in a line as the width lets in.</summary>
    private static List<(int X, int Y)> Places(IReadOnlyList<(string Mark, string Word)> legend, int width)
    {
        var places = new List<(int X, int Y)>();
        var (x, y) = (10, 0);
        foreach (var (_, word) in legend)
        {
            var entry = 38 + SvgText.WidthOf(word);
            (x, y) = x > 10 && x + entry > width ? (10, y + LegendLine) : (x, y);
            places.Add((x, y));
            x += entry;
        }

        return places;
    }

    private static void Box(MarkupWriter svg, string mark, int x, int y, int width, int height) => svg.Line().Open(
        "rect", ("class", mark), ("x", x.Written()), ("y", y.Written()), ("width", width.Written()), ("height", height.Written())).Close();

    private static void Text(MarkupWriter svg, string text, int x, int y, string? style = null) =>
        svg.Line().Element("text", text, ("class", style), ("x", x.Written()), ("y", y.Written()));
}
