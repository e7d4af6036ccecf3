using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.InformationHandling;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// Information is rated for confidentiality, completeness (integrity) and availability; each lifecycle step has conditions
/// and measures; personal data are handled with the public's sense of security in mind.
/// </summary>
internal sealed class InformationIsHandledByRank() : PracticeRule(new(
    "PRA605", nameof(InformationIsHandledByRank),
    new(
        "Information is rated for confidentiality, completeness (integrity) and availability; each lifecycle step has conditions and measures; personal data are handled with the public's sense of security in mind.",
        "情報を機密性、完全性及び可用性の観点から格付けし、ライフサイクルの各段階で守るべき条件と対策を定め、個人データの取扱いに当たり国民の安心感に配慮している。"),
    new(
        "Name the scale, rate the information, or add conditions and measures for the step.",
        "尺度を定め、情報を格付けし、又は当該段階の条件と対策を補う。"),
    [PlaceKind.Provision, PlaceKind.Record, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6.1.2(3) p1 s1", "II.6.1.2(3) p1 s2", "II.6.1.2(3) p2 s1", "fn10 s1", "fn11", "fn12"]),
    [
        .. Demand.EachByRecord(Asked),
        Demand.OfMembers(Place.InPractice(GuidelineItem.InformationHandling, part: "p1 s2"), [.. Provisions.InformationHandling.All.Except(Asked)]),
    ])
{
    private static readonly IReadOnlyList<Provision> Asked = Seq.Of(
        InformationRated, RatingForConfidentiality, RatingForIntegrity, RatingForAvailability, LifecycleConditions, LifecycleMeasures, PersonalData);
}
