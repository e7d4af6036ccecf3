namespace Ciip.Guideline.Evaluation;

/// <summary>Counts outcomes over a scope of provisions.</summary>
internal static class CoverageCounter
{
    private static readonly int Outcomes = Enum.GetNames(typeof(ProvisionOutcome)).Length;

    public static Coverage Count(OutcomeTable table, IEnumerable<Provision> provisions)
    {
        Span<int> counts = stackalloc int[Outcomes];
        counts.Clear();
        Span<int> provisional = stackalloc int[Outcomes];
        provisional.Clear();
        var notAsked = 0;
        var all = provisions as IReadOnlyList<Provision> ?? [.. provisions];
        for (var i = 0; i < all.Count; i++)
        {
            var provision = all[i];
            if (!table.IsAsked(provision))
            {
                notAsked++;
                continue;
            }

            var outcome = (int)table[provision];
            counts[outcome]++;
            provisional[outcome] += table.IsProvisional(provision) ? 1 : 0;
        }

        return new Coverage
        {
            Specified = counts[(int)ProvisionOutcome.Specified],
            PartlySpecified = counts[(int)ProvisionOutcome.PartlySpecified],
            Addressed = counts[(int)ProvisionOutcome.Addressed],
            Contradicted = counts[(int)ProvisionOutcome.Contradicted],
            Absent = counts[(int)ProvisionOutcome.Absent],
            NotExamined = counts[(int)ProvisionOutcome.NotExamined],
            NotAdopted = counts[(int)ProvisionOutcome.NotAdopted],
            NotRelevant = counts[(int)ProvisionOutcome.NotRelevant],
            NotAsked = notAsked,
            ProvisionalPartlySpecified = provisional[(int)ProvisionOutcome.PartlySpecified],
            ProvisionalNotAdopted = provisional[(int)ProvisionOutcome.NotAdopted],
            ProvisionalNotRelevant = provisional[(int)ProvisionOutcome.NotRelevant],
        };
    }
}
