using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.TechnicalMeasures;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// Measures are built into each system without disturbing the performance that business needs, and design documents exist.
/// </summary>
internal sealed class TechnicalMeasuresAreDesignedAndMaintained() : PracticeRule(new(
    "PRA611", nameof(TechnicalMeasuresAreDesignedAndMaintained),
    new(
        "Measures are built into each system without disturbing the performance that business needs, and design documents exist.",
        "各システムに、業務に必要な性能を損なわないよう配慮して対策を実装し、設計書を整備している。"),
    new(
        "Build a measure into the system, see to its performance, or draw up the design document.",
        "システムに対策を実装し、性能への影響を確認し、又は設計書を整備する。"),
    [PlaceKind.System, PlaceKind.Record, PlaceKind.Provision], [FindingLevel.Gap, FindingLevel.Weakness], RuleBasis.Text,
    ["II.6.1.5(2) p1 s1", "II.6.1.5(2) p1 s2", "II.6.1.5(2) p2 s1"]),
    Demand.EachByRecord([
        MeasuresBuiltIn, PerformanceUndisturbed, DesignDocuments,
    ]));
