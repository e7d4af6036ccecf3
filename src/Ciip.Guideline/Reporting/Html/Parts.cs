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

    public static void Legend(HtmlWriter html, IReadOnlyList<(string Mark, string Word)> legend)
    {
        html.Line().Open("ul", ("class", "legend"), ("aria-label", Reporting.Words.LegendTitle.In(html.Language)));
        foreach (var (mark, word) in legend)
        {
            html.Open("li");
            Cell.State(mark, word).Write(html);
            html.Close();
        }

        html.Close();
    }

    public static void Heading(HtmlWriter html, LocalizedText text) => html.Line().Element("h3", text);

    /// <summary>A long part that the reader opens. Paper gets what is open, and of the rest a line that says how to get it.</summary>
    public static void Details(HtmlWriter html, LocalizedText title, int count, Action<HtmlWriter> write, bool isOpen = false)
    {
        html.Line().Open("details", ("open", isOpen ? string.Empty : null)).Open("summary").Text(title).Text(" (").Number(count).Text(")")
            .Element("span", Reporting.Words.Unprinted, ("class", "unprinted")).Close();
        write(html);
        html.Close();
    }

    /// <summary>A name and what it stands for, several in a row.</summary>
    public static void Facts(HtmlWriter html, params (LocalizedText Name, string? Value)[] facts)
    {
        html.Line().Open("dl", ("class", "facts"));
        foreach (var (name, value) in facts)
        {
            if (value is not null)
            {
                html.Open("div").Element("dt", name).Open("dd").User(value).Close().Close();
            }
        }

        html.Close();
    }

    /// <summary>Provisions with their titles, one below the other.</summary>
    public static void List(HtmlWriter html, IEnumerable<Provision> provisions)
    {
        html.Open("ul");
        foreach (var provision in provisions)
        {
            html.Open("li");
            Named(provision).Write(html);
            html.Close();
        }

        html.Close();
    }

    public static void Level(HtmlWriter html, FindingLevel level) => html.Element("span", level.In(html.Language), ("class", level switch
    {
        FindingLevel.Gap => "level gap",
        FindingLevel.Weakness => "level weakness",
        _ => "level suggestion",
    }));

    public static Cell Named(GuidelineId id) => Cell.Named(id.Text, id.Section.Title);

    public static Cell Named(Provision provision) => Cell.Named(provision.Id, provision.Title);

    public static void Codes(HtmlWriter html, IEnumerable<string> codes) => Each(html, codes, " ", static (html, code) => html.Element("code", code));

    public static void Ids(HtmlWriter html, IReadOnlyList<Provision> provisions) => Each(html, provisions, " ", static (html, provision) => html.Element("code", provision.Id));

    public static void Citations(HtmlWriter html, IReadOnlyList<Locator> citations) => Each(html, citations, ", ", static (html, citation) => html.Text(citation.Text));

    public static void Users(HtmlWriter html, IEnumerable<string> texts) => Each(html, texts, Reporting.Words.Between.In(html.Language), static (html, text) => html.User(text));

    public static void Place(HtmlWriter html, Place place)
    {
        html.User(place.In(html.Language));
        if (place.Pointer is { } pointer)
        {
            html.Void("br").Element("code", pointer);
        }
    }

    public static Cell Words(IEnumerable<LocalizedText> texts) => new(html =>
        html.Text(string.Join(Reporting.Words.Comma.In(html.Language), texts.Select(text => text.In(html.Language)))));

    private static void Each<T>(HtmlWriter html, IEnumerable<T> items, string between, Action<HtmlWriter, T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            html.Text(isFirst ? string.Empty : between);
            write(html, item);
            isFirst = false;
        }
    }
}
