using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Counts, per tier, the provisions that its documents deal with.</summary>
internal static class TierCounter
{
    public static IReadOnlyList<TierCoverage> Count(SetAnalysis analysis, OutcomeTable table)
    {
        Span<int> dealtWith = stackalloc int[DocumentTier.All.Count];
        Span<int> onlyHere = stackalloc int[DocumentTier.All.Count];
        dealtWith.Clear();
        onlyHere.Clear();
        var denominator = 0;
        for (var i = 0; i < analysis.Catalog.Provisions.Count; i++)
        {
            var provision = analysis.Catalog.Provisions[i];
            if (!table.IsAsked(provision) || (table[provision] == StandardsOutcome.NotRelevant && !table.IsProvisional(provision)))
            {
                continue;
            }

            denominator++;
            var tiers = TiersOf(analysis, table, provision);
            for (var tier = 0; tier < dealtWith.Length; tier++)
            {
                dealtWith[tier] += (tiers >> tier) & 1;
                onlyHere[tier] += tiers == 1 << tier ? 1 : 0;
            }
        }

        var result = new TierCoverage[dealtWith.Length];
        for (var tier = 0; tier < result.Length; tier++)
        {
            result[tier] = new TierCoverage(DocumentTier.All[tier], new Figure(dealtWith[tier], denominator), onlyHere[tier]);
        }

        return new Seq<TierCoverage>(result);
    }

    /// <summary>The tiers of which a document says anything positive of a provision, a bit each.</summary>
    public static int TiersOf(SetAnalysis analysis, OutcomeTable table, Provision provision)
    {
        var tiers = 0;
        for (var i = 0; i < table.Documents.Count; i++)
        {
            var document = table.Documents[i];
            tiers |= analysis.ValueOfUnit(document, provision).IsPositive() ? 1 << analysis.Set.Documents[document].Tier.Order : 0;
        }

        return tiers;
    }
}
