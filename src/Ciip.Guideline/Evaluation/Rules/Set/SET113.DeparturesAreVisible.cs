using System.Globalization;

namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>A decision that departs from a recommended or industry document names that document.</summary>
internal sealed class DeparturesAreVisible() : StandardsRule(new(
    "SET113", nameof(DeparturesAreVisible),
    new(
        "Where the operator sets aside what a recommended or industry document contains, the decision names that document.",
        "推奨基準や業界標準が定める事項を事業者が対象外とするときは、判断の中でその文書に触れている。"),
    new("Name in the decision the document it departs from.", "判断に、異なる扱いとする文書の名称を示す。"),
    [PlaceKind.Provision, PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Derived, ["I.3 b2", "I.3 b3", "I.4 b1"]))
{
    private static readonly MessageTemplate Named = new(
        "set113.named", "{0}: the decision names {1}.", "{0}：判断の中で{1}に触れている。");

    private static readonly MessageTemplate NotNamed = new(
        "set113.not-named", "{0}: set aside in {1}, without naming what it departs from: {2}.", "{0}：{1}で対象外としているが、異なる扱いとする文書に触れていない：{2}。");

    private static readonly MessageTemplate NotExamined = new(
        "set113.not-examined", "{0}: set aside in {1}; not known whether it departs from {2}.", "{0}：{1}で対象外としているが、{2}に定めがあるか未確認。");

    private static readonly MessageTemplate NoDeparture = new(
        "set113.no-departure", "{0}: set aside in {1}; no recommended or industry document of the set contains it.", "{0}：{1}で対象外としているが、一式の推奨基準及び業界標準に定めはない。");

    private static readonly MessageTemplate NoDecision = new("set113.no-decision", "The operator sets nothing aside.", "事業者が対象外とした事項がない。");

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var isAny = false;
        foreach (var provision in context.OwnDecisions())
        {
            into.Add(VerdictOf(context, provision), provision.Index);
            isAny = true;
        }

        if (!isAny)
        {
            into.Add(Nothing(NoDecision));
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var provision = context.Catalog.Provisions[verdict.At];
        var (place, title, own) = (Place.Of(provision), Arguments.Of(provision), context.OwnDecidersOf(provision));
        switch (verdict.Verdict)
        {
            case Verdict.Pass:
                var named = NamedBy(context, provision);
                return Pass(place, Named.Later(() => [title, context.IdsOf(named)]), Sentences(context, named));
            case Verdict.Fail:
                var containing = context.DocumentsThat(provision, IsRecommended, ClaimValues.IsPositive);
                return Fail(
                    place, FindingLevel.Suggestion, NotNamed.Later(() => [title, context.IdsOf(own), context.IdsOf(containing)]), provision.Alone, Sentences(context, containing));
            case Verdict.Undetermined:
                var unread = context.DocumentsThat(provision, IsRecommended, IsUnread);
                return Undetermined(place, NotExamined.Later(() => [title, context.IdsOf(own), context.IdsOf(unread)]), provision.Alone, Sentences(context, unread));
            default:
                return NotApplicable(place, NoDeparture.Later(() => [title, context.IdsOf(own)]));
        }
    }

    private static Verdict VerdictOf(EvaluationContext context, Provision provision) =>
        context.DoesAny(provision, IsRecommended, ClaimValues.IsPositive) ? (NamedBy(context, provision).Count > 0 ? Verdict.Pass : Verdict.Fail)
        : context.DoesAny(provision, IsRecommended, IsUnread) ? Verdict.Undetermined
        : Verdict.NotApplicable;

    /// <summary>The documents that contain it and that a decision against it names.</summary>
    private static List<int> NamedBy(EvaluationContext context, Provision provision)
    {
        var own = context.OwnDecidersOf(provision);
        return [.. context.DocumentsThat(provision, IsRecommended, ClaimValues.IsPositive).Where(index => own.Any(rule => Names(context, rule, provision, context.Documents[index])))];
    }

    private IEnumerable<Locator> Sentences(EvaluationContext context, IEnumerable<int> documents) =>
        Cited([.. documents.Select(index => context.Documents[index].Tier.Locator.Text), "I.4 b1"]);

    private static bool IsUnread(ClaimValue value) => value == ClaimValue.NotExamined;

    private static bool IsRecommended(DocumentTier tier) => tier == DocumentTier.RecommendedStandards || tier == DocumentTier.IndustryStandards;

    /// <summary>Whether the decision gives the document's id, or its reason the document's title.</summary>
    private static bool Names(EvaluationContext context, int rule, Provision provision, SafetyStandardsDocument departedFrom)
    {
        var decision = context.Claim(rule, provision).Treatment?.Decision;
        return decision?.DepartsFrom?.Contains(departedFrom.Id, StringComparer.Ordinal) == true
            || ReasonsIn(context.Documents[rule], provision).Append(decision?.Reason)
                .Any(reason => Contains(reason, departedFrom.Title) || Contains(reason, departedFrom.EnglishTitle));
    }

    /// <summary>The reasons that typed records give for leaving an example asset out.</summary>
    private static IEnumerable<string?> ReasonsIn(SafetyStandardsDocument document, Provision provision) =>
        (document.Scope?.Assets ?? []).Where(asset => DutiesAndLists.Of(asset.Asset) == provision).Select(static asset => asset.Reason)
            .Concat((document.Scope?.Services ?? []).SelectMany(static service => service.Constituents ?? [])
                .Where(constituent => constituent.Asset is { } asset && DutiesAndLists.Of(asset) == provision)
                .Select(static constituent => constituent.Reason));

    private static bool Contains(string? reason, string? title) =>
        reason is not null && !string.IsNullOrWhiteSpace(title)
        && CultureInfo.InvariantCulture.CompareInfo.IndexOf(reason, title!, CompareOptions.OrdinalIgnoreCase) >= 0;
}
