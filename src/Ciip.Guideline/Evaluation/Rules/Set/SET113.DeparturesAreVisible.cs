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

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        if (!context.Analysis.HasOwnDecisions)
        {
            return [Nothing(NoDecision)];
        }

        var outcomes = context.OwnDecisions().Select(entry => Judge(context, entry.Provision, entry.Documents)).ToList();
        return outcomes.Count > 0 ? outcomes : [Nothing(NoDecision)];
    }

    private RuleOutcome Judge(EvaluationContext context, Provision provision, IReadOnlyList<int> own)
    {
        var place = Place.Of(provision);
        var containing = context.DocumentsThat(provision, IsRecommended, static value => value.IsPositive());
        var named = containing.Where(index => own.Any(rule => Names(context, rule, provision, context.Documents[index]))).ToList();
        if (named.Count > 0)
        {
            return Pass(place, Named.Later(() => [Arguments.Of(provision), context.IdsOf(named)]), Sentences(context, named));
        }

        if (containing.Count > 0)
        {
            return Fail(
                place, FindingLevel.Suggestion, NotNamed.Later(() => [Arguments.Of(provision), context.IdsOf(own), context.IdsOf(containing)]), provision.Alone, Sentences(context, containing));
        }

        var unread = context.DocumentsThat(provision, IsRecommended, static value => value == ClaimValue.NotExamined);
        return unread.Count > 0
            ? Undetermined(place, NotExamined.Later(() => [Arguments.Of(provision), context.IdsOf(own), context.IdsOf(unread)]), provision.Alone, Sentences(context, unread))
            : NotApplicable(place, NoDeparture.Later(() => [Arguments.Of(provision), context.IdsOf(own)]));
    }

    private IEnumerable<Locator> Sentences(EvaluationContext context, IEnumerable<int> documents) =>
        Cited([.. documents.Select(index => context.Documents[index].Tier.Locator.Text), "I.4 b1"]);

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
