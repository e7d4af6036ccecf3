namespace Ciip.Guideline.Reporting;

/// <summary>What the report rests on: the edition and those that followed, the rules, and what it does not say.</summary>
internal static class AboutSection
{
    public static void Write(MarkupWriter html, ReportPage page)
    {
        html.Line().Element("p", Words.Limits);
        html.Line().Open("p").Text(Words.Fingerprint).Text(": ").Element("code", page.Report.Fingerprint).Close();
        Editions(html);
    }

    public static void Editions(MarkupWriter html)
    {
        html.Line().Open("ul");
        foreach (var edition in GuidelineCatalog.FourthEdition.Editions)
        {
            html.Line().Open("li").Element("b", edition.Name).Text(History(edition, html.Language));
            if (edition.Title is { } title)
            {
                html.Element("bdi", title).Text(" ");
            }

            html.Text(edition.Issuer is { } issuer ? issuer.In(html.Language) + Words.Colon.In(html.Language) : string.Empty).Text(edition.Note).Close();
        }

        html.Close();
    }

    /// <summary>What happened to it, each with its date, and with how that is known where it was not seen.</summary>
    private static string History(Edition edition, Language language) => edition.History.Count == 0
        ? " "
        : $" [{string.Join(language == Language.Japanese ? "、" : ", ", edition.History.Select(one => one.In(language)))}] ";
}
