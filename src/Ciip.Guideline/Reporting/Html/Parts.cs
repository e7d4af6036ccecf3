namespace Ciip.Guideline.Reporting;

/// <summary>Pieces that several sections use.</summary>
internal static class Parts
{
    /// <summary>A bar of shares. It is decoration: the numbers stand beside it in words.</summary>
    public static void Bar(MarkupWriter html, params ReadOnlySpan<(string Mark, int Count)> shares)
    {
        html.Open("span", ("class", "bar"), ("aria-hidden", "true"));
        foreach (var (mark, count) in shares)
        {
            if (count > 0)
            {
                html.Element("i", string.Empty, ("class", mark), ("style", "flex-grow:" + count.Written()));
            }
        }

        html.Close();
    }

    public static void Lead(MarkupWriter html, LocalizedText text) => html.Line().Element("p", text, ("class", "lead"));

    public static void Legend(MarkupWriter html, IReadOnlyList<(string Mark, string Word)> legend)
    {
        html.Line().Open("ul", ("class", "legend"), ("aria-label", Words.LegendTitle.In(html.Language)));
        foreach (var (mark, word) in legend)
        {
            html.Open("li").State(mark, word).Close();
        }

        html.Close();
    }

    public static void Heading(MarkupWriter html, LocalizedText text) => html.Line().Element("h3", text);

    /// <summary>A long part that the reader opens. Paper gets what is open, and of the rest a line that says how to get it.</summary>
    public static void Details(MarkupWriter html, LocalizedText title, int count, Action<MarkupWriter> write, bool isOpen = false)
    {
        html.Line().Open("details", ("open", isOpen ? string.Empty : null)).Open("summary").Text(title).Text(" (").Number(count).Text(")")
            .Element("span", Words.Unprinted, ("class", "unprinted")).Close();
        write(html);
        html.Close();
    }

    /// <summary>A name and what it stands for, several in a row.</summary>
    public static void Facts(MarkupWriter html, params ReadOnlySpan<(LocalizedText Name, string? Value)> facts)
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
    public static void List(MarkupWriter html, IReadOnlyList<Provision> provisions)
    {
        html.Open("ul");
        foreach (var provision in provisions)
        {
            html.Open("li").Named(provision).Close();
        }

        html.Close();
    }
}
