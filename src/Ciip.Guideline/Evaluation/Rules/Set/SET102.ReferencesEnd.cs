namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>References do not lead back to where they started.</summary>
/// <remarks>
/// A circle is one finding, at the document on it with the smallest id, whatever the order of the documents, with the shortest way
/// round from there; what else leads into it points there.
/// </remarks>
internal sealed class ReferencesEnd() : ReferenceRule(new(
    "SET102", nameof(ReferencesEnd),
    new("References do not lead back to where they started.", "参照が循環していない。"),
    new("Specify it in one of the documents of the circle, or refer to one that does.", "循環している文書のいずれかに規定するか、規定している文書を参照する。"),
    [PlaceKind.Treatment, PlaceKind.Set], [FindingLevel.Weakness], RuleBasis.Derived, ["I.4 p8 s1"]))
{
    private static readonly MessageTemplate Ends = new("set102.ends", "Comes to an end: {0}.", "参照の行き着く先：{0}。");

    private static readonly MessageTemplate Circle = new("set102.circle", "Leads back to where it started: {0}. Left open: {1}.", "参照が循環している：{0}。定まらない事項：{1}。");

    private static readonly MessageTemplate ReportedElsewhere = new(
        "set102.reported-elsewhere", "Leads into a circle, reported at {0}.", "循環する参照に至る。{0}の箇所で報告している。");

    private static readonly MessageTemplate NotSeen = new(
        "set102.not-seen", "Cannot be followed to its end: {0}.", "参照の終わりまで確認できない：{0}。");

    protected override Verdict VerdictOf(EvaluationContext context, PlacedTreatment placed) => context.Treatments.FollowedInShort(placed) switch
    {
        { Count: 0 } => Verdict.NotApplicable,
        { IsOneRoundFromHere: true } => Verdict.Fail,
        var followed => followed.Has(ReferenceStatus.Circular) ? Verdict.NotApplicable
            : followed.Has(ReferenceStatus.TargetNotExamined) || followed.Has(ReferenceStatus.OutsideTheSet) || followed.Has(ReferenceStatus.UnknownDocument) ? Verdict.Undetermined
            : Verdict.Pass,
    };

    protected override RuleOutcome Show(EvaluationContext context, PlacedTreatment placed)
    {
        var followed = context.Treatments.Followed(placed).ToList();
        if (followed.Count == 0)
        {
            return NotApplicable(placed.Place, CommonMessages.DecidesNothing.With());
        }

        var circular = followed.FindAll(static entry => entry.Reference.Status == ReferenceStatus.Circular);
        var own = circular.FindAll(entry => entry.Reference.End == placed.Index);
        if (own.Count > 0)
        {
            return Fail(
                placed.Place, FindingLevel.Weakness, Circle.With(Paths(context, own), Arguments.Of(Provisions(own))), Provisions(own));
        }

        if (circular.Count > 0)
        {
            return NotApplicable(placed.Place, ReportedElsewhere.With(context.IdsOf(circular.Select(static entry => entry.Reference.End).Distinct())));
        }

        var open = followed.FindAll(static entry => IsNotSeen(entry.Reference.Status));
        return open.Count > 0
            ? Undetermined(placed.Place, NotSeen.With(Paths(context, open)), Provisions(open))
            : Pass(placed.Place, Ends.With(Paths(context, followed)));
    }

    /// <summary>A document that is not in the set, or was not read there, may refer on.</summary>
    private static bool IsNotSeen(ReferenceStatus status) =>
        status is ReferenceStatus.TargetNotExamined or ReferenceStatus.OutsideTheSet or ReferenceStatus.UnknownDocument;
}
