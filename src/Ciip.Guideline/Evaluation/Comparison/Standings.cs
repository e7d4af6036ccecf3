namespace Ciip.Guideline.Evaluation;

/// <summary>The ranks of outcomes: how far a provision had come, so that a later report tells whether it fell or rose.</summary>
internal static class Standings
{
    /// <summary>
    /// How far a provision had come at a place. At a record that is what the record shows of it: what became of the provision
    /// elsewhere is no change here. A document has no rank of its own, because a set is asked, not each of its documents.
    /// </summary>
    public static int? Of(Place place, Provision provision, EvaluationReport report) => place switch
    {
        { IsInPractice: true, Record: { } record } => Rank(report.Practice!.StateIn(record, provision)),
        { IsInPractice: true } => Rank(report.Practice![provision].Outcome),
        { Document: null, Record: null } => Rank(report.Standards.Set[provision].Outcome),
        _ => null,
    };

    private static int? Rank(ProvisionOutcome outcome) => outcome switch
    {
        ProvisionOutcome.Absent => 0,
        ProvisionOutcome.PartlySpecified => 1,
        ProvisionOutcome.Specified => 2,
        _ => null,
    };

    private static int? Rank(PracticeOutcome outcome) => outcome switch
    {
        PracticeOutcome.NotCarriedOut => 0,
        PracticeOutcome.Planned => 1,
        PracticeOutcome.PartlyCarriedOut => 2,
        PracticeOutcome.CarriedOut => 3,
        _ => null,
    };

    private static int? Rank(RecordState state) => state switch
    {
        RecordState.Missing or RecordState.LeftOut => 0,
        RecordState.PartlyShown => 2,
        RecordState.Shown => 3,
        _ => null,
    };
}
