namespace Ciip.Guideline.Evaluation;

/// <summary>Counts outcomes in practice over a scope of provisions.</summary>
internal static class PracticeCounter
{
    private static readonly int Outcomes = Enum.GetNames(typeof(PracticeOutcome)).Length;

    public static PracticeCoverage Count(PracticeAnalysis analysis, IEnumerable<Provision> provisions)
    {
        Span<int> counts = stackalloc int[Outcomes];
        counts.Clear();
        var notInPractice = 0;
        var evidenced = 0;
        var takenOver = 0;
        var provisional = 0;
        var all = provisions as IReadOnlyList<Provision> ?? [.. provisions];
        for (var i = 0; i < all.Count; i++)
        {
            var provision = all[i];
            if (!PracticeAnalysis.IsAsked(provision))
            {
                notInPractice++;
                continue;
            }

            var outcome = analysis[provision];
            counts[(int)outcome]++;
            takenOver += analysis.IsTakenOver(provision) ? 1 : 0;
            provisional += analysis.IsProvisional(provision) ? 1 : 0;
            evidenced += outcome == PracticeOutcome.CarriedOut && analysis.HasValidEvidence(provision) ? 1 : 0;
        }

        return new PracticeCoverage
        {
            CarriedOut = counts[(int)PracticeOutcome.CarriedOut],
            PartlyCarriedOut = counts[(int)PracticeOutcome.PartlyCarriedOut],
            Planned = counts[(int)PracticeOutcome.Planned],
            NotCarriedOut = counts[(int)PracticeOutcome.NotCarriedOut],
            Contradicted = counts[(int)PracticeOutcome.Contradicted],
            NotAssessed = counts[(int)PracticeOutcome.NotAssessed],
            NoOccasion = counts[(int)PracticeOutcome.NoOccasion],
            NotRelevant = counts[(int)PracticeOutcome.NotRelevant],
            NotAdopted = counts[(int)PracticeOutcome.NotAdopted],
            NotAsked = notInPractice + counts[(int)PracticeOutcome.NotAsked],
            TakenOver = takenOver,
            PartlySoFar = provisional,
            WithEvidence = evidenced,
        };
    }
}
