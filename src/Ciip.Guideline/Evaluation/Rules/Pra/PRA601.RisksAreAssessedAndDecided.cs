using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.RiskAssessment;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// There is a risk assessment in force that ranks the risks to be dealt with, and each decision on measures rests on it and
/// weighs the required level, the significance, the feasibility and the possibility of spread.
/// </summary>
internal sealed class RisksAreAssessedAndDecided() : PracticeRule(new(
    "PRA601", nameof(RisksAreAssessedAndDecided),
    new(
        "There is a risk assessment in force that ranks the risks to be dealt with, and each decision on measures rests on it and weighs the required level, the significance, the feasibility and the possibility of spread.",
        "対処すべきリスクに優先順位を付けた、対象期間中に効力のあるリスク評価があり、対応策の決定がこれに基づき、求められる水準、リスクの重大性、対応策の実現可能性及び波及の可能性を考慮している。"),
    new(
        "Make the assessment, rank the risk, or complete the decision by what it lacks.",
        "リスク評価を行い、優先順位を付し、又は決定に欠けている考慮事項を補う。"),
    [PlaceKind.Provision, PlaceKind.Record], [FindingLevel.Gap], RuleBasis.Text, ["II.6.1.1(1) p1 s1", "II.6.1.1(1) p2 s1"]),
    Demand.EachByRecord([
        BasicInformation, PriorityOfActions, BasicInformationAsBasis, DecisionOnMeasures, RequiredLevelOfSecurity, SignificanceOfRisks,
        FeasibilityOfMeasures, PossibilityOfSpread,
    ]));
