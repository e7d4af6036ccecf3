namespace Ciip.Guideline.Reporting;

/// <summary>The fills of a drawing: each mark has its own pattern, so that none is told by its color alone.</summary>
internal static class SvgPatterns
{
    /// <summary>The colors, light and dark.</summary>
    public const string Sheet = """
        .ciip-chart .full,.ciip-chart .solid{fill:#17507f}.ciip-chart .missing,.ciip-chart .ground{fill:#fff}.ciip-chart .tint{fill:#d5e4f1}.ciip-chart .grey{fill:#e3e5e9}
        .ciip-chart .part{fill:url(#ciip-back)}.ciip-chart .touched{fill:url(#ciip-grid)}.ciip-chart .written{fill:url(#ciip-upright)}.ciip-chart .unwritten{fill:url(#ciip-level)}
        .ciip-chart .aside{fill:url(#ciip-dots)}.ciip-chart .irrelevant{fill:url(#ciip-crosses)}.ciip-chart .unknown{fill:url(#ciip-hatch)}
        .ciip-chart .line{stroke:#17507f}.ciip-chart .ink{stroke:#6c7580}.ciip-chart .dot{fill:#4a5561}
        @media (prefers-color-scheme:dark){.ciip-chart .full,.ciip-chart .solid{fill:#8cc0ec}.ciip-chart .missing,.ciip-chart .ground{fill:#14181d}.ciip-chart .tint{fill:#20364a}.ciip-chart .grey{fill:#333b46}.ciip-chart .line{stroke:#8cc0ec}.ciip-chart .ink{stroke:#98a3b0}.ciip-chart .dot{fill:#b4bdc8}}

        """;

    public static void Write(MarkupWriter svg)
    {
        svg.Open("defs");
        Pattern(svg, "ciip-back", 6, "tint", "rotate(-45)", static at => Line(at, "line", 0, 0, 0, 6, "3"));
        Pattern(svg, "ciip-grid", 6, "tint", turned: null, static at =>
        {
            Line(at, "line", 3, 0, 3, 6, "0.9");
            Line(at, "line", 0, 3, 6, 3, "0.9");
        });
        Pattern(svg, "ciip-upright", 5, "tint", turned: null, static at => Line(at, "line", 2, 0, 2, 5, "2"));
        Pattern(svg, "ciip-level", 5, "tint", turned: null, static at => Line(at, "line", 0, 2, 5, 2, "2"));
        Pattern(svg, "ciip-dots", 5, "grey", turned: null, static at => at.Open("circle", ("class", "dot"), ("cx", "2"), ("cy", "2"), ("r", "1")).Close());
        Pattern(svg, "ciip-crosses", 9, "grey", turned: null, static at =>
        {
            Line(at, "ink", 2, 2, 7, 7, "1.2");
            Line(at, "ink", 7, 2, 2, 7, "1.2");
        });
        Pattern(svg, "ciip-hatch", 5, "ground", "rotate(45)", static at => Line(at, "ink", 0, 0, 0, 5, "2.5"));
        svg.Close();
    }

    private static void Pattern(MarkupWriter svg, string id, int size, string ground, string? turned, Action<MarkupWriter> draw)
    {
        svg.Open("pattern", ("id", id), ("width", size.Written()), ("height", size.Written()), ("patternUnits", "userSpaceOnUse"), ("patternTransform", turned))
            .Open("rect", ("class", ground), ("width", size.Written()), ("height", size.Written())).Close();
        draw(svg);
        svg.Close();
    }

    private static void Line(MarkupWriter svg, string ink, int x1, int y1, int x2, int y2, string width) => svg.Open(
        "line", ("class", ink), ("x1", x1.Written()), ("y1", y1.Written()), ("x2", x2.Written()), ("y2", y2.Written()), ("stroke-width", width)).Close();
}
