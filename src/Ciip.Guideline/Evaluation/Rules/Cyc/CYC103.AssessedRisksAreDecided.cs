using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Each assessed risk that needs action has a decision; accepting it is one.</summary>
internal sealed class AssessedRisksAreDecided() : PracticeRule(new(
    "CYC103", nameof(AssessedRisksAreDecided),
    new("Each assessed risk that needs action has a decision; accepting it is one.", "対応を要すると評価した各リスクについて決定がある。受容も決定である。"),
    new("Decide on the risk: to act, accept, avoid or transfer.", "当該リスクについて、対応、受容、回避又は移転を決定する。"),
    [PlaceKind.Record, PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.6.1.1(1) p2 s1", "II.6.3.1 p3 s1", "II.6.3.2 p3 s1"]),
    Demand.EachByRecord([
        Provisions.OrdinaryVerification.ResultsInActions, Provisions.MalfunctionVerification.ResultsInActions,
    ]));
