using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Each identified risk has an analysis; after a malfunction, the recorded damage counts as one.</summary>
internal sealed class RisksAreAnalyzed() : PracticeRule(new(
    "CYC101", nameof(RisksAreAnalyzed),
    new(
        "Each identified risk has an analysis; after a malfunction, the recorded damage counts as one.",
        "特定した各リスクに分析があり、IT障害後のリスクについては生じた損害を分析結果として記録している。"),
    new("Analyze the risk, or record the damage it did.", "リスクを分析し、又は生じた損害を記録する。"),
    [PlaceKind.Record, PlaceKind.Provision], [FindingLevel.Gap, FindingLevel.Weakness], RuleBasis.Text, ["II.6.3.1 p2 s1", "II.6.3.2 p2 s1"]),
    Demand.EachByRecord([
        Provisions.OrdinaryVerification.RisksAnalyzed, Provisions.MalfunctionVerification.DamageAsAnalysisResult,
    ]));
