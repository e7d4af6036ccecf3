namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Each malfunction leads to at least one identified risk.</summary>
internal sealed class MalfunctionsReachRiskIdentification() : PracticeRule(new(
    "CYC111", nameof(MalfunctionsReachRiskIdentification),
    new("Each malfunction leads to at least one identified risk.", "各IT障害から、少なくとも一つのリスクを特定している。"),
    new("Identify the risks that the malfunction brought to light.", "当該IT障害から明らかになったリスクを特定する。"),
    [PlaceKind.Malfunction, PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.6.3.2 p1 s1", "II.6.2.3(1) p1 s2"]),
    Demand.EachByRecord([Provisions.MalfunctionVerification.RisksIdentified]));
