namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>References do not lead back to where they started.</summary>
/// <remarks>A circle is one finding, at its first document in document order; its other documents point there.</remarks>
internal sealed class ReferencesEnd() : ReferenceRule(new(
    "SET102", nameof(ReferencesEnd),
    new("References do not lead back to where they started.", "参照が循環していない。"),
    new("Specify it in one of the documents of the circle, or refer to one that does.", "循環している文書のいずれかに規定するか、規定している文書を参照する。"),
    [PlaceKind.Treatment, PlaceKind.Set], [FindingLevel.Weakness], RuleBasis.Derived, ["I.4 p8 s1"]))
{
    private static readonly MessageTemplate Ends = new("set102.ends", "Comes to an end: {0}.", "参照の行き着く先: {0}。");

    private static readonly MessageTemplate Circle = new("set102.circle", "Leads back to where it started: {0}. Left open: {1}.", "参照が循環している: {0}。定まらない事項: {1}。");

    private static readonly MessageTemplate ReportedElsewhere = new(
        "set102.reported-elsewhere", "Leads into a circle, reported at {0}.", "循環する参照に至る。{0}の箇所で報告している。");

    private static readonly MessageTemplate NotSeen = new(
        "set102.not-seen", "Cannot be followed to its end: {0}.", "参照の終わりまで確認できない: {0}。");

    protected override RuleOutcome Judge(EvaluationContext context, PlacedTreatment placed)
    {
        var followed = context.Followed(placed).ToList();
        if (followed.Count == 0)
        {
            return NotApplicable(placed.Place, CommonMessages.DecidesNothing.With());
        }

        var circular = followed.FindAll(static entry => entry.Reference.Status == ReferenceStatus.Circular);
        var own = circular.FindAll(entry => FirstOf(context, entry.Provision, entry.Reference) == placed.Index);
        if (own.Count > 0)
        {
            var provisions = own.ConvertAll(static entry => entry.Provision);
            return Fail(
                placed.Place, FindingLevel.Weakness, Circle.With(Shown(context, own[0].Reference), Arguments.Of(provisions)), provisions);
        }

        if (circular.Count > 0)
        {
            return NotApplicable(placed.Place, ReportedElsewhere.With(context.IdsOf([FirstOf(context, circular[0].Provision, circular[0].Reference)])));
        }

        var open = followed.FindAll(static entry => IsNotSeen(entry.Reference.Status));
        return open.Count > 0
            ? Undetermined(placed.Place, NotSeen.With(Shown(context, open[0].Reference)), open.Select(static entry => entry.Provision))
            : Pass(placed.Place, Ends.With(Shown(context, followed[0].Reference)));
    }

    /// <summary>A document that is not in the set, or was not read there, may refer on.</summary>
    private static bool IsNotSeen(ReferenceStatus status) =>
        status is ReferenceStatus.TargetNotExamined or ReferenceStatus.OutsideTheSet or ReferenceStatus.UnknownDocument;

    /// <summary>
    /// The first document of a circle in document order. The path may have a way leading into it; where it only leads up to
    /// the circle, the reference at its end goes round it.
    /// </summary>
    private static int FirstOf(EvaluationContext context, Provision provision, ResolvedReference reference)
    {
        var last = reference.Path[reference.Path.Count - 1];
        var path = reference.Path.Count(document => document == last) == 1
            && context.Analysis.References.TryGetValue((last, provision.Index), out var further)
                ? further.Path
                : reference.Path;
        return path.SkipWhile(document => document != path[path.Count - 1]).Min();
    }

    private static LocalizedText Shown(EvaluationContext context, ResolvedReference reference) =>
        Arguments.Of(string.Join(" → ", reference.Path.Select(index => context.Documents[index].Id)));
}
