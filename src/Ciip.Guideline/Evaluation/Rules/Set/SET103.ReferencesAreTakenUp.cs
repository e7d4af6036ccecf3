namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>The document referred to does deal with the item.</summary>
/// <remarks>
/// What its text rarely records, such as that something was considered, is asked only where the reference is about nothing
/// else: silence proves nothing there.
/// </remarks>
internal sealed class ReferencesAreTakenUp() : ReferenceRule(new(
    "SET103", nameof(ReferencesAreTakenUp),
    new("The document referred to does deal with the item.", "参照先の文書が、委ねられた事項を実際に扱っている。"),
    new("Specify it in the document referred to, or refer to one that does.", "参照先の文書に規定するか、規定している文書を参照する。"),
    [PlaceKind.Treatment, PlaceKind.Set], [FindingLevel.Weakness], RuleBasis.Derived, ["I.4 p8 s1", "I.3 p3 s2"]))
{
    private static readonly MessageTemplate TakenUp = new("set103.taken-up", "Taken up: {0}.", "参照先に規定がある：{0}。");

    private static readonly MessageTemplate NotTakenUp = new(
        "set103.not-taken-up", "Left to another document ({0}), which does not say it or sets it aside: {1}.", "他文書に委ねている（{0}）が、参照先に記載がないか対象外とされている：{1}。");

    private static readonly MessageTemplate Unknown = new(
        "set103.unknown", "Left to another document ({0}); not known whether it says it in full: {1}.", "他文書に委ねている（{0}）が、参照先での規定の有無又は範囲が不明：{1}。");

    private static readonly MessageTemplate NoEnd = new(
        "set103.no-end", "The reference cannot be followed: see SET101 and SET102.", "参照先に至らない。SET101及びSET102を参照。");

    private static readonly ReferenceStatus[] Open =
        [ReferenceStatus.OnlyAddressed, ReferenceStatus.TargetNotExamined, ReferenceStatus.OutsideTheSet, ReferenceStatus.UnknownDocument];

    /// <summary>A reference that breaks off on its way is judged where it breaks; one that breaks here is judged by SET101.</summary>
    private static bool IsBrokenHere(EvaluationContext context, PlacedTreatment placed) =>
        placed.Treatment.Target?.Document is { } id && context.Analysis.Index.Find(id) is null;

    protected override Verdict VerdictOf(EvaluationContext context, PlacedTreatment placed)
    {
        var followed = context.Treatments.FollowedInShort(placed);
        if (followed.HasContent)
        {
            followed = followed.OfContent();
        }

        return followed.Count == 0 ? Verdict.NotApplicable
            : followed.Has(ReferenceStatus.NotTakenUp) ? Verdict.Fail
            : !IsBrokenHere(context, placed) && Array.Exists(Open, followed.Has) ? Verdict.Undetermined
            : followed.Has(ReferenceStatus.TakenUp) ? Verdict.Pass
            : Verdict.NotApplicable;
    }

    protected override RuleOutcome Show(EvaluationContext context, PlacedTreatment placed)
    {
        var followed = context.Treatments.Followed(placed).ToList();
        if (followed.Exists(static entry => entry.Provision.Kind == ProvisionKind.Content))
        {
            followed.RemoveAll(static entry => entry.Provision.Kind == ProvisionKind.Conduct);
        }

        if (followed.Count == 0)
        {
            return NotApplicable(placed.Place, CommonMessages.DecidesNothing.With());
        }

        if (With(ReferenceStatus.NotTakenUp) is { Count: > 0 } missing)
        {
            return Fail(placed.Place, FindingLevel.Weakness, NotTakenUp.With(Paths(context, missing), Arguments.Of(Provisions(missing))), Provisions(missing));
        }

        var open = IsBrokenHere(context, placed) ? [] : With(Open);
        return open.Count > 0 ? Undetermined(placed.Place, Unknown.With(Paths(context, open), Arguments.Of(Provisions(open))), Provisions(open))
            : With(ReferenceStatus.TakenUp) is { Count: > 0 } shown ? Pass(placed.Place, TakenUp.With(Paths(context, shown)))
            : NotApplicable(placed.Place, NoEnd.With());

        List<(Provision Provision, ResolvedReference Reference)> With(params ReferenceStatus[] statuses) =>
            followed.FindAll(entry => statuses.Contains(entry.Reference.Status));
    }
}
