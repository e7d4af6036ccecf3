using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.Monitoring;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// Systems are monitored so that deviation from the ordinary and from thresholds shows; the level is kept by updating
/// registered data and optimizing; education is given to all employees.
/// </summary>
/// <remarks>Changing passwords stands in a heading only and is not asked for.</remarks>
internal sealed class OrdinaryOperationIsMonitored() : PracticeRule(new(
    "PRA615", nameof(OrdinaryOperationIsMonitored),
    new(
        "Systems are monitored so that deviation from the ordinary and from thresholds shows; the level is kept by updating registered data and optimizing; education is given to all employees.",
        "平常時との差異及びしきい値からの逸脱が分かるようシステムを監視し、登録データの変更や最適化により対策の水準を維持し、全従業員に教育を行っている。"),
    new(
        "Monitor the system, see to the upkeep, or educate whoever was left out.",
        "当該システムを監視し、維持管理を行い、又は対象から漏れた従業員に教育を行う。"),
    [PlaceKind.System, PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6.2.2(1) p1 s1", "II.6.2.2(1) p2 s1", "II.6.2.2(1) p3 s1"]),
    [
        .. Demand.EachByRecord(Asked),
        Demand.OfMembers(Place.InPractice(GuidelineItem.Monitoring, part: "p2 s1"), [.. Provisions.Monitoring.All.Except(Asked)]),
    ])
{
    private static readonly IReadOnlyList<Provision> Asked = Seq.Of(SystemsMonitored, DeviationFromOrdinary, DeviationFromThresholds, LevelMaintained, EducationForAllEmployees);
}
