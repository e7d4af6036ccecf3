namespace Ciip.Guideline.Evaluation;

/// <summary>The figures of both axes over a scope of provisions.</summary>
internal static class CoverageCounter
{
    public static StandardsCoverage Count(OutcomeTable table, IEnumerable<Provision> provisions)
    {
        var counts = new JudgmentCounts(table, provisions, stackalloc int[JudgmentCounts.Room]);
        return new StandardsCoverage
        {
            Specified = counts[(int)StandardsOutcome.Specified],
            PartlySpecified = counts[(int)StandardsOutcome.PartlySpecified],
            Addressed = counts[(int)StandardsOutcome.Addressed],
            Contradicted = counts[(int)StandardsOutcome.Contradicted],
            Absent = counts[(int)StandardsOutcome.Absent],
            NotExamined = counts[(int)StandardsOutcome.NotExamined],
            NotAdopted = counts[(int)StandardsOutcome.NotAdopted],
            NotRelevant = counts[(int)StandardsOutcome.NotRelevant],
            NotAsked = counts.NotAsked,
            ProvisionalPartlySpecified = counts.Marked(OutcomeTable.Provisional, (int)StandardsOutcome.PartlySpecified),
            ProvisionalNotAdopted = counts.Marked(OutcomeTable.Provisional, (int)StandardsOutcome.NotAdopted),
            ProvisionalNotRelevant = counts.Marked(OutcomeTable.Provisional, (int)StandardsOutcome.NotRelevant),
        };
    }

    public static PracticeCoverage Count(PracticeAnalysis analysis, IEnumerable<Provision> provisions)
    {
        var counts = new JudgmentCounts(analysis, provisions, stackalloc int[JudgmentCounts.Room]);
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
