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
    private static readonly MessageTemplate Own = new("set121.own", "{0}: specified by operators or their groups ({1}).", "{0}: 事業者又は事業者団体の文書（{1}）に規定がある。");

    private static readonly MessageTemplate OnlyGovernment = new(
        "set121.only-government", "{0}: only in documents of government ({1}).", "{0}: 行政の文書（{1}）にしか規定がない。");

    private static readonly MessageTemplate Unknown = new(
        "set121.unknown", "{0}: not known whether operators or their groups specify it. Where to look: {1}.", "{0}: 事業者又は事業者団体の文書での規定の有無が不明。確認先: {1}。");

    private static readonly MessageTemplate Nowhere = new("set121.nowhere", "{0}: specified nowhere, or set aside.", "{0}: どの文書にも規定がないか、対象外とされている。");

    private static readonly Provision[] Asked =
    [
        Provisions.Scope.Services, Provisions.Scope.Systems, Provisions.Scope.Data, Provisions.Scope.Depth,
        Provisions.Causes.CausesSpecified, Provisions.Roles.ManagementEfforts,
    ];

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context) => Asked.Select(provision => Judge(context, provision));

    private RuleOutcome Judge(EvaluationContext context, Provision provision)
    {
        var place = new Place(on: provision);
        var title = Arguments.Of(provision);
        var cites = Cited(provision.Statement.Text, "fn3");
        if (!context.Bears(provision))
        {
            return NotApplicable(place, CommonMessages.NotBorne.With(title), cites);
        }

        var specifying = context.DocumentsThat(provision, IsOfOperators, static value => value is ClaimValue.Specified or ClaimValue.PartlySpecified);
        if (specifying.Count > 0)
        {
            return Pass(place, Own.With(title, context.IdsOf(specifying)), cites);
        }

        var outcome = context.Outcome(provision);
        if (outcome.IsDecision() || outcome == ProvisionOutcome.Absent)
        {
            return NotApplicable(place, Nowhere.With(title), cites);
        }

        if (context.DocumentsThat(provision, IsOfOperators, static value => value.IsDecision()).Count > 0)
        {
            return NotApplicable(place, Nowhere.With(title), cites);
        }

        var open = context.DocumentsThat(provision, IsOfOperators, static value => value is ClaimValue.Addressed or ClaimValue.NotExamined);
        var government = context.DocumentsThat(provision, static tier => !IsOfOperators(tier), static value => value.IsPositive());
        return open.Count > 0 ? Undetermined(place, Unknown.With(title, context.IdsOf(open)), [provision], cites)
            : government.Count == 0 || context.Analysis.SetView.IsOpen
                ? Undetermined(place, Unknown.With(title, context.DocumentsWith(provision, static value => value == ClaimValue.NotExamined)), [provision], cites)
            : Fail(place, FindingLevel.Weakness, OnlyGovernment.With(title, context.IdsOf(government)), [provision], cites);
    }

    private static bool IsOfOperators(DocumentTier tier) => tier.IsOfOperators;
}
