using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Reporting;

/// <summary>The page on many subjects: what is counted and what is withheld, then a section for each group.</summary>
internal static class HtmlSummary
{
    public static string Write(CoverageSummary summary, ReportOptions options) => HtmlPage.Write(
        options,
        options.Title ?? Words.PortfolioTitle.In(options.Language),
        html => Head(html, summary, options),
        [.. Sections(summary)]);

    private static void Head(MarkupWriter html, CoverageSummary summary, ReportOptions options)
    {
        Parts.Facts(
            html,
            (Words.Population, NumberOf(summary.Population, html.Language)),
            (Words.Respondents, summary.Respondents?.Written() ?? Words.Withheld.In(html.Language)),
            (Words.Evaluated, summary.Publication?.WithholdsEvaluated == true ? Words.Withheld.In(html.Language) : summary.Evaluated.Written()),
            (Words.IssuedOn, options.IssuedOn?.ToString()),
            (Words.AsOf, summary.AsOf?.ToString() ?? Words.NotGiven.In(html.Language)));
        html.Line().Open("p", ("class", "note")).Text(summary.Publication?.In(html.Language) ?? SummaryPublication.NotForPublication.In(html.Language)).Close();
        if (summary.Publication is not null)
        {
            html.Line().Element("p", SummaryPublication.NotPromised, ("class", "note"));
        }
    }

    public static string NumberOf(int? number, Language language) => number?.Written() ?? Words.UnknownNumber.In(language);

    private static IEnumerable<HtmlSection> Sections(CoverageSummary summary)
    {
        yield return new("counted", Words.WhatIsCounted, html => CountedSection.Write(html, summary));
        foreach (var (group, number) in SummaryGroup.Of(summary).Select(static (group, index) => (group, index + 1)))
        {
            yield return new("group-" + number.Written(), group.Title, html => GroupSection.Write(html, group.Counts));
        }

        if (SummaryGroup.TiersOf(summary) is { Count: > 0 } tiers)
        {
            yield return new("tiers", Words.ByTiers, html => TierSection.Write(html, summary.Sectors[0], tiers));
        }

        yield return new("about", Words.About, html => About(html, summary));
    }

    private static void About(MarkupWriter html, CoverageSummary summary)
    {
        html.Line().Element("p", Words.Limits);
        if (summary is { Fingerprint: { } fingerprint, Edition: { } edition })
        {
            html.Line().Open("p").Text(Words.Edition).Text(Words.Colon).User(edition).Close();
            html.Line().Open("p").Text(Words.Fingerprint).Text(Words.Colon).Element("code", fingerprint).Close();
        }

        AboutSection.Editions(html);
    }
}
