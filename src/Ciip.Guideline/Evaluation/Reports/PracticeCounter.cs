namespace Ciip.Guideline.Evaluation;

/// <summary>Counts outcomes in practice over a scope of provisions.</summary>
internal static class PracticeCounter
{
    private static readonly int Outcomes = Enum.GetNames(typeof(PracticeOutcome)).Length;

    public static PracticeCoverage Count(PracticeAnalysis analysis, IEnumerable<Provision> provisions)
    {
        var counts = new int[Outcomes];
        var notBorne = 0;
        var evidenced = 0;
        foreach (var provision in provisions)
        {
            if (!PracticeAnalysis.IsAsked(provision))
            {
                notBorne++;
                continue;
            }

            var outcome = analysis[provision];
            counts[(int)outcome]++;
            evidenced += outcome == PracticeOutcome.CarriedOut && analysis.EvidenceOf(provision).Any(analysis.IsValid) ? 1 : 0;
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
            NotBorne = notBorne,
            WithEvidence = evidenced,
        };
    }
}
