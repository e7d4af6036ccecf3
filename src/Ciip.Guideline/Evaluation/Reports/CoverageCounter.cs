namespace Ciip.Guideline.Evaluation;

/// <summary>The figures of both axes over a scope of provisions.</summary>
internal static class CoverageCounter
{
    public static Coverage Count(OutcomeTable table, IEnumerable<Provision> provisions)
    {
        var counts = new JudgementCounts(table, provisions, stackalloc int[JudgementCounts.Room]);
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
            NotAsked = counts.NotAsked,
            ProvisionalPartlySpecified = counts.Marked(OutcomeTable.Provisional, (int)ProvisionOutcome.PartlySpecified),
            ProvisionalNotAdopted = counts.Marked(OutcomeTable.Provisional, (int)ProvisionOutcome.NotAdopted),
            ProvisionalNotRelevant = counts.Marked(OutcomeTable.Provisional, (int)ProvisionOutcome.NotRelevant),
        };
    }

    public static PracticeCoverage Count(PracticeAnalysis analysis, IEnumerable<Provision> provisions)
    {
        var counts = new JudgementCounts(analysis, provisions, stackalloc int[JudgementCounts.Room]);
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
            NotAsked = counts.NotAsked + counts[(int)PracticeOutcome.NotAsked],
            TakenOver = counts.Marked(PracticeAnalysis.TakenOver),
            PartlySoFar = counts.Marked(PracticeAnalysis.Provisional),
            WithEvidence = counts.Marked(PracticeAnalysis.Evidenced),
        };
    }
}
