using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Counts, per tier, the provisions that its documents deal with.</summary>
internal static class TierCounter
{
    public static IReadOnlyList<TierCoverage> Count(SetAnalysis analysis, OutcomeTable table)
    {
        var dealtWith = new int[DocumentTier.All.Count];
        var onlyHere = new int[dealtWith.Length];
        var denominator = 0;
        foreach (var provision in analysis.Catalog.Provisions.Where(table.IsAsked))
        {
            if (table[provision] == ProvisionOutcome.NotRelevant && !table.IsProvisional(provision))
            {
                continue;
            }

            denominator++;
            var tiers = table.Documents
                .Where(document => analysis.ClaimOfUnit(document, provision).Value.IsPositive())
                .Select(document => analysis.Set.Documents[document].Tier.Order)
                .Distinct()
                .ToList();
            foreach (var tier in tiers)
            {
                dealtWith[tier]++;
                onlyHere[tier] += tiers.Count == 1 ? 1 : 0;
            }
        }

        return Seq.From(DocumentTier.All.Select(tier =>
            new TierCoverage(tier, new Figure(dealtWith[tier.Order], denominator), onlyHere[tier.Order])));
    }
}
