using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Reporting;

/// <summary>The provisions by the tiers that are shown: for how many subjects a document of the tier deals with them.</summary>
internal static class TierSection
{
    public static void Write(MarkupWriter html, SectorSummary all, IReadOnlyList<KeyValuePair<DocumentTier, int>> tiers)
    {
        Parts.Lead(html, Words.ByTiersSays);
        CountedProvisions.Write(html, all, (details, title, provisions) => Table(details, all, tiers, title, provisions));
    }

    private static void Table(MarkupWriter html, SectorSummary all, IReadOnlyList<KeyValuePair<DocumentTier, int>> tiers, LocalizedText caption, IReadOnlyList<Provision> provisions) => HtmlTable.Write(
        html,
        caption,
        head => head.Cells(Words.Provision).Numbers([.. tiers.Select(static tier => tier.Key.Title)]),
        provisions,
        (row, provision) =>
        {
            row.Cell().Named(provision);
            foreach (var tier in tiers)
            {
                row.Cell(isNumber: true).Text(Words.Of(all[provision].Tiers.Of(tier.Key), tier.Value, row.Language));
            }
        },
        "details");
}
