namespace Ciip.Guideline.Evaluation;

/// <summary>The verdict that the judgment on a provision gives: outcome and verdict are one, shown twice.</summary>
internal static class Verdicts
{
    public static Verdict Of(OutcomeTable view, Provision provision) => Of(view, provision, Guard.Of(view, provision).State);

    public static Verdict Of(OutcomeTable view, Provision provision, GuardState guard) => guard switch
    {
        _ when !view.IsAsked(provision) => Verdict.NotApplicable,
        GuardState.Holds => Of(view[provision]),
        GuardState.Unknown => view[provision].IsDecision() ? Verdict.NotApplicable : Verdict.Undetermined,
        _ => Verdict.NotApplicable,
    };

    public static Verdict Of(StandardsOutcome outcome) => outcome switch
    {
        StandardsOutcome.Specified => Verdict.Pass,
        StandardsOutcome.PartlySpecified or StandardsOutcome.Absent => Verdict.Fail,
        StandardsOutcome.Addressed or StandardsOutcome.NotExamined or StandardsOutcome.Contradicted => Verdict.Undetermined,
        _ => Verdict.NotApplicable,
    };

    public static Verdict Of(MemberState member) => member switch
    {
        MemberState.Shows => Verdict.Pass,
        MemberState.PartlyShows or MemberState.Lacks => Verdict.Fail,
        MemberState.Named or MemberState.Unknown => Verdict.Undetermined,
        _ => Verdict.NotApplicable,
    };

    /// <summary>The worse of two.</summary>
    public static Verdict Worse(Verdict one, Verdict other) => Rank(other) < Rank(one) ? other : one;

    /// <summary>The worst of several: a failure, else an open question, else a pass.</summary>
    public static Verdict Worst(IEnumerable<Verdict> verdicts) =>
        verdicts.Aggregate(Verdict.NotApplicable, Worse);

    public static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Fail => 0,
        Verdict.Undetermined => 1,
        Verdict.Pass => 2,
        _ => 3,
    };
}
