namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>The operator does not set aside what an enforceable standard contains.</summary>
/// <remarks>Publication is a fact about each document by itself: that an ordinance is public asks nothing of a rule.</remarks>
internal sealed class EnforceableStandardsAreKept() : StandardsRule(new(
    "SET112", nameof(EnforceableStandardsAreKept),
    new(
        "The operator does not set aside what an enforceable standard of the set contains.",
        "一式に含まれる強制基準が定める事項を、事業者の判断で対象外としていない。"),
    new("Withdraw the decision, and specify what the enforceable standard contains.", "判断を取り下げ、強制基準が定める事項を規定する。"),
    [PlaceKind.Provision, PlaceKind.Set], [FindingLevel.Weakness], RuleBasis.Derived, ["I.3 b1", "I.4 b1"]))
{
    private static readonly MessageTemplate Free = new(
        "set112.free", "{0}: set aside in {1}; no enforceable standard of the set contains it.", "{0}：{1}で対象外としているが、一式の強制基準に定めはない。");

    private static readonly MessageTemplate Contained = new(
        "set112.contained", "{0}: set aside in {1}, though {2} contains it.", "{0}：{1}で対象外としているが、{2}に定めがある。");

    private static readonly MessageTemplate NotExamined = new(
        "set112.not-examined", "{0}: set aside in {1}; not known whether {2} contains it.", "{0}：{1}で対象外としているが、{2}に定めがあるか未確認。");

    private static readonly MessageTemplate NoDocument = new("set112.no-document", "No enforceable standard in the set.", "一式に強制基準がない。");

    private static readonly MessageTemplate NoDecision = new("set112.no-decision", "The operator sets nothing aside.", "事業者が対象外とした事項がない。");

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        if (!HasEnforceable(context.Documents))
        {
            into.Add(Nothing(NoDocument));
            return;
        }

        var isAny = false;
        foreach (var provision in context.OwnDecisions())
        {
            into.Add(VerdictOf(context, provision), provision.Index);
            isAny = true;
        }

        if (!isAny)
        {
            into.Add(NotApplicable(Place.Set, NoDecision.With()));
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var provision = context.Catalog.Provisions[verdict.At];
        var (place, title, own) = (Place.Of(provision), Arguments.Of(provision), context.IdsOf(context.OwnDecidersOf(provision)));
        return verdict.Verdict switch
        {
            Verdict.Fail => Fail(place, FindingLevel.Weakness, Contained.With(title, own, Enforceable(ClaimValues.IsPositive)), [provision]),
            Verdict.Undetermined => Undetermined(place, NotExamined.With(title, own, Enforceable(IsUnread)), [provision]),
            _ => Pass(place, Free.With(title, own)),
        };

        LocalizedText Enforceable(Func<ClaimValue, bool> value) => context.IdsOf(context.DocumentsThat(provision, IsEnforceable, value));
    }

    private static Verdict VerdictOf(EvaluationContext context, Provision provision) =>
        context.DoesAny(provision, IsEnforceable, ClaimValues.IsPositive) ? Verdict.Fail
        : context.DoesAny(provision, IsEnforceable, IsUnread) ? Verdict.Undetermined
        : Verdict.Pass;

    private static bool HasEnforceable(IReadOnlyList<SafetyStandardsDocument> documents)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            if (IsEnforceable(documents[i].Tier))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnread(ClaimValue value) => value == ClaimValue.NotExamined;

    private static bool IsEnforceable(DocumentTier tier) => tier == DocumentTier.EnforceableStandards;
}
