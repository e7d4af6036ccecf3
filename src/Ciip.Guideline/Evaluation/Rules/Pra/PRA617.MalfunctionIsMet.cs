using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.ProtectionAndRecovery;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// In each malfunction the IT-BCP was put in motion, operations were kept up by the rules while recovery was pursued, and
/// records were collected and analyzed for the cause.
/// </summary>
internal sealed class MalfunctionIsMet() : PracticeRule(new(
    "PRA617", nameof(MalfunctionIsMet),
    new(
        "In each malfunction the IT-BCP was put in motion, operations were kept up by the rules while recovery was pursued, and records were collected and analyzed for the cause.",
        "各IT障害において、IT-BCPを発動し、復旧に努めつつ規程に沿って業務を維持し、記録を収集して原因を分析している。"),
    new(
        "Record what was done; what was not done is a lesson for the next malfunction.",
        "実施した内容を記録する。実施しなかった事項は次のIT障害への教訓とする。"),
    [PlaceKind.Malfunction, PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6.2.3(1) p1 s1", "II.6.2.3(1) p1 s2"]),
    [
        .. Demand.EachByRecord(Provisions.ProtectionAndRecovery.All.Except([Journals, Logs])),
        Demand.OfAlternativesInPractice(Journals),
    ]);
