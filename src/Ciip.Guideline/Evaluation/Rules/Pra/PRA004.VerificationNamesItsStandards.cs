using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>The self-verification says against which Safety Standards it was made.</summary>
internal sealed class VerificationNamesItsStandards() : PracticeRule(new(
    "PRA004", nameof(VerificationNamesItsStandards),
    new("The self-verification says against which Safety Standards it was made.", "自己検証において、照らし合わせた「安全基準等」を明示している。"),
    new("Name the documents that the self-verification was made against.", "自己検証の基準とした文書を記載する。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["I.6 p1 s1", "I.2 p1 s1"]))
{
    private static readonly MessageTemplate OfThirdParty = new(
        "pra004.third-party", "Made by a third party from published facts, so that the operator's own is not known: {0}.", "公表資料に基づき第三者が作成したものであり、事業者自身の検証については不明：{0}。");

    private static readonly IReadOnlyList<Provision> Asked = Seq.Of(Provisions.ContinuousImprovement.SelfVerification, Provisions.Necessity.MeasuresReviewed);

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice) =>
        practice.Verification.MadeBy == VerificationOrigin.PublishedFacts
            ? Asked.Select(provision => practice.StatusOf(provision) is null
                ? Undetermined(Place.InPracticeOf(provision), OfThirdParty.With(Arguments.Of(provision)), [provision], Citations(provision)).Judging(provision)
                : OfProvision(practice, provision))
            : Asked.Select(provision => OfProvision(practice, provision));
}
