using System.Globalization;

namespace Ciip.Guideline.Reporting;

/// <summary>Pieces that several sections use.</summary>
internal static class Parts
{
    /// <summary>A bar of shares. It is decoration: the numbers stand beside it in words.</summary>
    public static void Bar(HtmlWriter html, params (string Mark, int Count)[] shares)
    {
        html.Open("span", ("class", "bar"), ("aria-hidden", "true"));
        foreach (var (mark, count) in shares.Where(static share => share.Count > 0))
        {
            html.Element("i", string.Empty, ("class", mark), ("style", "flex-grow:" + count.ToString(CultureInfo.InvariantCulture)));
        }

        html.Close();
    }

    public static void Lead(HtmlWriter html, LocalizedText text) => html.Line().Element("p", text, ("class", "lead"));

    public static void Legend(HtmlWriter html)
    {
        html.Line().Open("ul", ("class", "legend"), ("aria-label", Reporting.Words.Legend.In(html.Language)));
        foreach (var (mark, word) in Reporting.Words.OfMarks)
        {
            html.Open("li");
            Cell.State(mark, word.In(html.Language)).Write(html);
            html.Close();
        }

        html.Close();
    }

    /// <summary>A long part, closed on the screen and open on paper.</summary>
    public static void Details(HtmlWriter html, LocalizedText title, int count, Action<HtmlWriter> write) => Details(html, "folded", title, count, write);

    /// <summary>A part for looking things up: on paper only where the reader opened it, and otherwise a line that says so.</summary>
    public static void Annex(HtmlWriter html, LocalizedText title, int count, Action<HtmlWriter> write) => Details(html, "annex", title, count, write);

    public static Cell Level(FindingLevel level) => new(html =>
        html.Element("span", level.In(html.Language), ("class", "level " + (level switch
        {
            FindingLevel.Gap => "gap",
            FindingLevel.Weakness => "weakness",
            _ => "suggestion",
        }))));

    public static Cell Named(GuidelineId id) => new(html => html.Element("code", id.Text).Text(" ").Text(id.Section.Title));

    public static Cell Named(Provision provision) => new(html => html.Element("code", provision.Id).Text(" ").Text(provision.Title));

    /// <summary>Several provisions, each with what it asks.</summary>
    public static Cell Provisions(IReadOnlyList<Provision> provisions) => new(html =>
    {
        if (provisions.Count == 0)
        {
            return;
        }

        html.Open("ul");
        foreach (var provision in provisions)
        {
            html.Open("li");
            Named(provision).Write(html);
            html.Close();
        }

        html.Close();
    });

    public static Cell Codes(IEnumerable<string> codes) => new(html =>
    {
        var isFirst = true;
        html.Open("span", ("class", "ids"));
        foreach (var code in codes)
        {
            html.Text(isFirst ? string.Empty : " ").Element("code", code);
            isFirst = false;
        }

        html.Close();
    });

    public static Cell Place(Place place) => new(html =>
    {
        html.User(place.In(html.Language));
        if (place.Pointer is { } pointer)
        {
            html.Void("br").Element("code", pointer);
        }
    });

    public static Cell Words(IEnumerable<LocalizedText> texts) => new(html =>
        html.Text(string.Join(Reporting.Words.Comma.In(html.Language), texts.Select(text => text.In(html.Language)))));

    private static void Details(HtmlWriter html, string style, LocalizedText title, int count, Action<HtmlWriter> write)
    {
        html.Line().Open("details", ("class", style)).Open("summary").Text(title).Text(" (").Number(count).Text(")");
        if (style == "annex")
        {
            html.Element("span", Reporting.Words.NotPrinted, ("class", "print-note"));
        }

        html.Close();
        html.Heading = title;
        write(html);
        html.Close();
    }
}
