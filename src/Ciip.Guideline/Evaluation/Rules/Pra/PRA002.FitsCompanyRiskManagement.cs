using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.Significance;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>Measures are consistent with company-wide risk management and part of it.</summary>
internal sealed class FitsCompanyRiskManagement() : PracticeRule(new(
    "PRA002", nameof(FitsCompanyRiskManagement),
    new(
        "Measures are consistent with company-wide risk management and part of it.",
        "情報セキュリティ対策が全社的なリスクマネジメントと整合し、その一部として位置付けられている。"),
    new(
        "Settle and record how the measures fit into company-wide risk management.",
        "対策を全社的なリスクマネジメントの中に位置付け、その整合の取り方を記録する。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["I.1 p3 s1", "I.1 p4 s1"]),
    Demand.EachInPractice([
        ConsistencyWithRiskManagement, ImportantPartOfRiskManagement, PartOfManagementsRiskManagement,
    ]));
