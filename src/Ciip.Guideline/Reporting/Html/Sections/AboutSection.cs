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
            html.Line().Open("li").Element("b", edition.Name).Text(" (").Text(Dates(edition)).Text(") ")
                .Text(edition.Issuer is { } issuer ? issuer.In(html.Language) + Words.Colon.In(html.Language) : string.Empty).Text(edition.Note).Close();
        }

        html.Close();
    }

    private static string Dates(Edition edition) => string.Join(" – ", new[] { edition.IssuedOn, edition.RevisedOn }.OfType<PartialDate>());
}
