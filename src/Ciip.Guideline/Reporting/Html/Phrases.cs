namespace Ciip.Guideline.Reporting;

/// <summary>What stands within a line: names, states, places, and lists of them.</summary>
internal static class Phrases
{
    /// <summary>A state: its mark, whose color and pattern say the same as the word beside it.</summary>
    public static MarkupWriter State(this MarkupWriter html, string mark, string word) =>
        html.Open("span", ("class", "state")).Open("span", ("class", Marks.ClassOf(mark)), ("aria-hidden", "true")).Close().Text(word).Close();

    /// <summary>An id with its title.</summary>
    public static MarkupWriter Named(this MarkupWriter html, Provision provision) => html.Element("code", provision.Id).Text(" ").Text(provision.Title);

    public static MarkupWriter Named(this MarkupWriter html, GuidelineId id) => html.Element("code", id.Text).Text(" ").Text(id.Section.Title);

    public static MarkupWriter Level(this MarkupWriter html, FindingLevel level) => html.Element("span", level.In(html.Language), ("class", level switch
    {
        FindingLevel.Gap => "level gap",
        FindingLevel.Weakness => "level weakness",
        _ => "level suggestion",
    }));

    /// <summary>A place, and below it the pointer to it in a file.</summary>
    public static MarkupWriter At(this MarkupWriter html, Place place)
    {
        html.User(place, static (place, text, language) => place.AppendTo(text, language));
        return place.Pointer is { } pointer ? html.Void("br").Element("code", pointer) : html;
    }

    public static MarkupWriter Message(this MarkupWriter html, RuleMessage message) =>
        html.Text(message, static (message, text, language) => message.AppendTo(text, language));

    /// <summary>The ids of provisions.</summary>
    public static MarkupWriter Ids(this MarkupWriter html, IReadOnlyList<Provision> provisions) => html.Each(provisions, " ", static (html, provision) => html.Element("code", provision.Id));

    /// <summary>Where a rule has it from.</summary>
    public static MarkupWriter Citations(this MarkupWriter html, IReadOnlyList<Locator> citations) => html.Each(citations, ", ", static (html, citation) => html.Text(citation.Text));

    /// <summary>Texts of the user's own.</summary>
    public static MarkupWriter Users(this MarkupWriter html, IReadOnlyList<string> texts) => html.Each(texts, Words.Between.In(html.Language), static (html, text) => html.User(text));

    public static MarkupWriter Actors(this MarkupWriter html, IReadOnlyList<Actor> actors) => html.Each(actors, Words.Comma.In(html.Language), static (html, actor) => html.Text(actor.Title));

    /// <summary>Items in one line, each written by itself.</summary>
    public static MarkupWriter Each<T>(this MarkupWriter html, IReadOnlyList<T> items, string between, Action<MarkupWriter, T> write)
    {
        for (var at = 0; at < items.Count; at++)
        {
            html.Text(at == 0 ? string.Empty : between);
            write(html, items[at]);
        }

        return html;
    }
}
