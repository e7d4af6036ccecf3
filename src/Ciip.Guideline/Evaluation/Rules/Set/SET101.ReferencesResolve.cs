namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>What a document leaves to another document can be followed.</summary>
/// <remarks>
/// Each reference is judged by its own target; where the target refers on, that reference is judged in its turn. Of a tier those
/// documents count that do not leave the provision to this tier themselves.
/// </remarks>
internal sealed class ReferencesResolve() : ReferenceRule(new(
    "SET101", nameof(ReferencesResolve),
    new("What a document leaves to another document can be followed.", "他文書に委ねた事項をたどることができる。"),
    new("Add the document referred to, or correct the reference.", "参照先の文書を一式に加えるか、参照を改める。"),
    [PlaceKind.Treatment, PlaceKind.Set], [FindingLevel.Weakness], RuleBasis.Derived, ["I.4 p8 s1", "I.3 p3 s2"]))
{
    private static readonly MessageTemplate Found = new("set101.found", "Leads to {0}.", "参照先：{0}。");

    private static readonly MessageTemplate UnknownDocument = new(
        "set101.unknown-document", "Leads to '{0}', and no document of the set has this id.", "参照先「{0}」をidとする文書が一式にない。");

    private static readonly MessageTemplate Outside = new(
        "set101.outside", "Leads to a document that is not in the set: {0}.", "一式に含まれない文書を参照している：{0}。");

    private static readonly MessageTemplate EmptyTier = new(
        "set101.empty-tier", "Leads to {0}, of which the set has no other document, or only documents that leave it there too.", "{0}を参照しているが、該当する他の文書が一式にないか、他の文書も同じ階層に委ねている。");

    private static readonly MessageTemplate NoTarget = new(
        "set101.no-target", "Left to another document, without saying which.", "他文書に委ねているが、参照先が示されていない。");

    protected override Verdict VerdictOf(EvaluationContext context, PlacedTreatment placed) => placed.Treatment.Target switch
    {
        { Document: { } id } => context.Analysis.Index.Find(id) is not null ? Verdict.Pass : Verdict.Fail,
        { Tier: not null } => context.Treatments.FollowedInShort(placed) switch
        {
            { Count: 0 } => Verdict.NotApplicable,
            { IsOneWithoutTarget: true } => Verdict.Undetermined,
            _ => Verdict.Pass,
        },
        _ => Verdict.Undetermined,
    };

    protected override RuleOutcome Show(EvaluationContext context, PlacedTreatment placed)
    {
        var target = placed.Treatment.Target;
        if (target?.Document is { } id)
        {
            return context.Analysis.Index.Find(id) is not null
                ? Pass(placed.Place, Found.With(Arguments.Of(id)))
                : Fail(placed.Place, FindingLevel.Weakness, UnknownDocument.With(Arguments.Of(id)));
        }

        return target?.Tier is { } tier ? Show(context, placed, tier)
            : Undetermined(placed.Place, target?.Citation is { } citation ? Outside.With(Arguments.Of(citation)) : NoTarget.With());
    }

    private RuleOutcome Show(EvaluationContext context, PlacedTreatment placed, DocumentTier tier)
    {
        var followed = context.Treatments.Followed(placed).ToList();
        var nobody = followed.FindAll(static entry => entry.Reference.Targets.Count == 0);
        return followed.Count == 0 ? NotApplicable(placed.Place, CommonMessages.DecidesNothing.With())
            : nobody.Count > 0 ? Undetermined(placed.Place, EmptyTier.With(tier.Title), nobody.Count < followed.Count ? Provisions(nobody) : null)
            : Pass(placed.Place, Found.With(context.IdsOfSorted(followed[0].Reference.Targets)));
    }
}
