namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Each risk assessment is accompanied by the question whether the documents must be revised, and by its answer.</summary>
internal sealed class AssessmentTurnsToTheDocuments() : PracticeRule(new(
    "CYC105", nameof(AssessmentTurnsToTheDocuments),
    new(
        "Each risk assessment is accompanied by the question whether the documents must be revised, and by its answer.",
        "各リスク評価と併せて、「安全基準等」の改定の要否を検討し、その結論を記録している。"),
    new(
        "Review the documents in the light of the assessment, and link the review; that no revision is needed is an answer.",
        "リスク評価を踏まえて文書を見直し、その記録を結び付ける。改定不要との結論でもよい。"),
    [PlaceKind.Record, PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.6.1.1(1) p1 s1", "I.6 p1 s2"]),
    Demand.EachByRecord([Provisions.RiskAssessment.SafetyStandardsRevision]));
