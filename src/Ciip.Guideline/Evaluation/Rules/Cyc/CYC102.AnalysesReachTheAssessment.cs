using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Each analysis, from ordinary times or from a malfunction, is used in the risk assessment.</summary>
/// <remarks>A first cycle may start with an initial identification and analysis; nothing asks for an earlier one.</remarks>
internal sealed class AnalysesReachTheAssessment() : PracticeRule(new(
    "CYC102", nameof(AnalysesReachTheAssessment),
    new(
        "Each analysis, from ordinary times or from a malfunction, is used in the risk assessment.",
        "平時及びIT障害後の各分析の結果を、リスク評価に用いている。"),
    new("Take the analysis up in the next assessment, and name it there.", "次のリスク評価で当該分析を取り上げ、その旨を記録する。"),
    [PlaceKind.Record, PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.6.1.1(1) p1 s1", "II.6.3.1 p3 s1", "II.6.3.2 p3 s1"]),
    Demand.EachByRecord([
        Provisions.RiskAssessment.RiskAnalysisAsBasis, Provisions.OrdinaryVerification.ResultsInRiskAssessment,
        Provisions.MalfunctionVerification.ResultsInRiskAssessment,
    ]));
