using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// Each further duty of chapter I is carried out: continuous improvement, design from the operator's own determination, the
/// arrangements that measures need.
/// </summary>
internal sealed class RemainingDutiesOfChapterIAreCarriedOut() : PracticeRule(new(
    "PRA008", nameof(RemainingDutiesOfChapterIAreCarriedOut),
    new(
        "Each further duty of chapter I is carried out: continuous improvement, design from the operator's own determination, the arrangements that measures need.",
        "第I章のその他の事項（継続的改善、自らの判断に基づく対策の設計、対策に必要な環境整備等）を実施している。"),
    new("Carry out what is missing, and record it.", "欠けている事項を実施し、記録する。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["I.1 p2 s1", "I.2 p1 s1", "I.4 p1 s2", "I.4 p6 s1", "I.6 p3 s1"]),
    Demand.EachInPractice([
        Provisions.Significance.Implementation, Provisions.Significance.Improvement, Provisions.Significance.OwnResponsibility,
        Provisions.Significance.SectorCharacteristics, Provisions.Significance.OperatorCharacteristics,
        Provisions.Necessity.ConditionsAcknowledged, Provisions.Necessity.Implementation, Provisions.Necessity.Improvement,
        Provisions.RoleOfTheGuideline.DesignFromOwnDetermination, Provisions.RoleOfTheGuideline.ImplementationAsDesigned,
        Provisions.RoleOfTheGuideline.ContinuousImprovement, Provisions.ContinuousImprovement.Arrangements,
        Provisions.ContinuousImprovement.Promotion,
    ]));
