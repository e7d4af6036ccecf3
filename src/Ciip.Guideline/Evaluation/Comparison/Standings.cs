namespace Ciip.Guideline.Evaluation;

/// <summary>The ranks of outcomes: how far a provision had come, so that a later report tells whether it fell or rose.</summary>
internal static class Standings
{
    private static readonly StandardsOutcome[] Specified = [StandardsOutcome.Absent, StandardsOutcome.PartlySpecified, StandardsOutcome.Specified];

    private static readonly PracticeOutcome[] CarriedOut =
        [PracticeOutcome.NotCarriedOut, PracticeOutcome.Planned, PracticeOutcome.PartlyCarriedOut, PracticeOutcome.CarriedOut];

    /// <summary>
    /// How far a provision had come at a place. At a record that is what the record shows of it: what became of the provision
    /// elsewhere is not a change here. A document has no rank of its own, because a set is asked, not each of its documents.
    /// </summary>
    public static int? Of(Place place, Provision provision, EvaluationReport report) => place switch
    {
        { IsInPractice: true, Record: { } record } => Rank(report.Practice!.StateIn(record, provision)),
        { IsInPractice: true } => Rank(report.Practice![provision].Outcome),
        { Document: null, Record: null } => Rank(report.Standards.Set[provision].Outcome),
        _ => null,
    };

    /// <summary>The rank of an outcome on documents; null where it is none that falls or rises.</summary>
    public static int? Rank(StandardsOutcome outcome) => RankOf(Specified, outcome);

    /// <summary>The same in practice.</summary>
    public static int? Rank(PracticeOutcome outcome) => RankOf(CarriedOut, outcome);

    /// <summary>The outcome on documents that has a rank.</summary>
    public static StandardsOutcome InDocuments(int rank) => Specified[rank];

    /// <summary>The outcome in practice that has a rank.</summary>
    public static PracticeOutcome InPractice(int rank) => CarriedOut[rank];

    private static int? Rank(RecordState state) => state switch
    {
        RecordState.Missing or RecordState.LeftOut => Rank(PracticeOutcome.NotCarriedOut),
        RecordState.PartlyShown => Rank(PracticeOutcome.PartlyCarriedOut),
        RecordState.Shown => Rank(PracticeOutcome.CarriedOut),
        _ => null,
    };

    private static int? RankOf<T>(T[] ranked, T outcome) => Array.IndexOf(ranked, outcome) is >= 0 and var rank ? rank : null;
}
