namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>What operators are to specify is specified by them or their groups, not only by government.</summary>
internal sealed class OperatorsSpeakForThemselves() : StandardsRule(new(
    "SET121", nameof(OperatorsSpeakForThemselves),
    new(
        "Services, systems, data, depth, causes and management efforts are specified by operators or their groups, not only by government.",
        "サービス、システム、データ、対策の程度、原因及び経営層の取組を、行政の文書だけでなく事業者又は事業者団体の文書で定めている。"),
    new("Specify it in a document of the operator or its group.", "事業者又は事業者団体の文書に規定する。"),
    [PlaceKind.Provision], [FindingLevel.Weakness], RuleBasis.Derived, ["II.2 p1 s1", "II.3 p1 s1", "II.4 p2 s1", "fn3"]))
{
    private static readonly MessageTemplate Own = new("set121.own", "{0}: specified by operators or their groups ({1}).", "{0}：事業者又は事業者団体の文書（{1}）に規定がある。");

    private static readonly MessageTemplate OnlyGovernment = new(
        "set121.only-government", "{0}: only in documents of government ({1}).", "{0}：行政の文書（{1}）にしか規定がない。");

    private static readonly MessageTemplate Unknown = new(
        "set121.unknown", "{0}: not known whether operators or their groups specify it. Where to look: {1}.", "{0}：事業者又は事業者団体の文書での規定の有無が不明。確認先：{1}。");

    private static readonly MessageTemplate Nowhere = new("set121.nowhere", "{0}: specified nowhere, or set aside.", "{0}：どの文書にも規定がないか、対象外とされている。");

    private static readonly Provision[] Asked =
    [
        Provisions.Scope.Services, Provisions.Scope.Systems, Provisions.Scope.Data, Provisions.Scope.Depth,
        Provisions.Causes.CausesSpecified, Provisions.Roles.ManagementEfforts,
    ];

    private const byte NotBorne = 0;
    private const byte SpecifiedNowhere = 1;
    private const byte OpenInTheirs = 2;
    private const byte OpenElsewhere = 3;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < Asked.Length; i++)
        {
            var (verdict, saying) = Judge(context, Asked[i]);
            into.Add(verdict, i, saying);
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var provision = Asked[verdict.At];
        var place = Place.Of(provision);
        var title = Arguments.Of(provision);
        var cites = Cited(provision.Statement.Text, "fn3");
        return (verdict.Verdict, verdict.Saying) switch
        {
            (Verdict.Pass, _) => Pass(place, Own.With(title, context.IdsOf(context.DocumentsThat(provision, IsOfOperators, IsSpecified))), cites),
            (Verdict.Fail, _) => Fail(place, FindingLevel.Weakness, OnlyGovernment.With(title, context.IdsOf(context.DocumentsThat(provision, IsOfOthers, ClaimValues.IsPositive))), [provision], cites),
            (Verdict.NotApplicable, NotBorne) => NotApplicable(place, CommonMessages.NotBorne.With(title), cites),
            (Verdict.NotApplicable, _) => NotApplicable(place, Nowhere.With(title), cites),
            (_, OpenInTheirs) => Undetermined(place, Unknown.With(title, context.IdsOf(context.DocumentsThat(provision, IsOfOperators, IsOpen))), [provision], cites),
            _ => Undetermined(place, Unknown.With(title, context.DocumentsWith(provision, static value => value == ClaimValue.NotExamined)), [provision], cites),
        };
    }

    private static (Verdict Verdict, byte Saying) Judge(EvaluationContext context, Provision provision)
    {
        var outcome = context.Outcome(provision);
        return !context.Bears(provision) ? (Verdict.NotApplicable, NotBorne)
            : context.DoesAny(provision, IsOfOperators, IsSpecified) ? (Verdict.Pass, default)
            : outcome.IsDecision() || outcome == StandardsOutcome.Absent || context.DoesAny(provision, IsOfOperators, ClaimValues.IsDecision) ? (Verdict.NotApplicable, SpecifiedNowhere)
            : context.DoesAny(provision, IsOfOperators, IsOpen) ? (Verdict.Undetermined, OpenInTheirs)
            : context.Analysis.SetView.IsOpen || !context.DoesAny(provision, IsOfOthers, ClaimValues.IsPositive) ? (Verdict.Undetermined, OpenElsewhere)
            : (Verdict.Fail, default);
    }

    private static bool IsSpecified(ClaimValue value) => value is ClaimValue.Specified or ClaimValue.PartlySpecified;

    private static bool IsOpen(ClaimValue value) => value is ClaimValue.Addressed or ClaimValue.NotExamined;

    private static bool IsOfOthers(DocumentTier tier) => !tier.IsOfOperators;

    private static bool IsOfOperators(DocumentTier tier) => tier.IsOfOperators;
}
