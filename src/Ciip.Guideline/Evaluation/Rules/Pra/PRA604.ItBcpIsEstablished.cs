using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.ItBcp;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// The IT-BCP gives priorities, the process to decide measures, ways to continue and divisions to cooperate with; threats
/// that call on all of society and the concentration of essential data were considered; precautions, education and training
/// are included.
/// </summary>
internal sealed class ItBcpIsEstablished() : PracticeRule(new(
    "PRA604", nameof(ItBcpIsEstablished),
    new(
        "The IT-BCP gives priorities, the process to decide measures, ways to continue and divisions to cooperate with; threats that call for a response by society as a whole and the concentration of essential data were considered; precautions, education and training are included.",
        "IT-BCPが、対応の優先順位、対策の決定手順、業務継続の方法及び連携部署を定め、社会全体での対応を要する脅威と重要データの集中を考慮し、平時からの備えと教育・訓練を含んでいる。"),
    new("Add what is missing to the IT-BCP.", "IT-BCPに、欠けている事項を加える。"),
    [PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6.1.2(2) p1 s2", "II.6.1.2(2) p2 s1", "II.6.1.2(2) p3 s1"]),
    [
        .. Demand.EachInPractice(Provisions.ItBcp.All.Except(Examples)),
        Demand.OfMembers(Place.InPractice(GuidelineItem.ItBcp, part: "p2 s1"), Examples),
    ])
{
    private static readonly IReadOnlyList<Provision> Examples = Seq.Of(WideAreaDisaster, MultipleFailures, NewInfluenza, SpreadFromInterdependentInfrastructures);
}
