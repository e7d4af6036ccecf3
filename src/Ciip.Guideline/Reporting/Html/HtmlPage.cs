namespace Ciip.Guideline.Reporting;

/// <summary>The frame of every page: head, skip link, title, contents, sections. It loads nothing and runs nothing.</summary>
internal static class HtmlPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    public static string Write(ReportOptions options, string title, Action<MarkupWriter> head, IReadOnlyList<HtmlSection> sections)
    {
        var html = new MarkupWriter(options.Language);
        Head(html, title);
        html.Line().Open("body", ("class", "ciip")).Element("a", Words.Skip, ("class", "skip"), ("href", "#content"));
        html.Line().Open("div", ("class", "page")).Open("header").Element("h1", title, ("dir", "auto"));
        head(html);
        html.Close();
        Contents(html, sections);
        html.Line().Open("main", ("id", "content"), ("tabindex", "-1"));
        foreach (var section in sections)
        {
            html.Line().Open("section", ("id", section.Id), ("aria-labelledby", section.Id + "-title"), ("class", section == sections[0] ? "first" : null))
                .Element("h2", section.Title, ("id", section.Id + "-title"));
            section.Write(html);
            html.Close();
        }

        html.Close().Close().Close();
        return html.Close().Line().Finish();
    }

    /// <summary>A part of a page with its style, for a notebook.</summary>
    public static string Fragment(Language language, Action<MarkupWriter> write)
    {
        var html = new MarkupWriter(language);
        html.Open("div", ("class", "ciip"), ("lang", Tag(language))).Style(Style.Sheet);
        write(html);
        return html.Close().Line().Finish();
    }

    private static void Head(MarkupWriter html, string title)
    {
        html.DocumentType().Open("html", ("lang", Tag(html.Language))).Line().Open("head");
        html.Line().Void("meta", ("charset", "utf-8"));
        html.Line().Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Line().Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Line().Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Line().Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Line().Element("title", title).Line().Style(Style.Sheet).Close();
    }

    private static void Contents(MarkupWriter html, IReadOnlyList<HtmlSection> sections)
    {
        html.Line().Open("nav", ("aria-label", Words.Contents.In(html.Language))).Open("ul");
        foreach (var section in sections)
        {
            html.Line().Open("li").Element("a", section.Title, ("href", "#" + section.Id)).Close();
        }

        html.Close().Close();
    }

    private static string Tag(Language language) => language == Language.Japanese ? "ja" : "en";
}

/// <summary>A section of a page.</summary>
internal sealed record HtmlSection(string Id, LocalizedText Title, Action<MarkupWriter> Write);
