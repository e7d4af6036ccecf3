namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The level answers to the characteristics of the sector and of the operator.</summary>
internal sealed class LevelFitsSectorAndOperator() : StandardsRule(new(
    "STD002", nameof(LevelFitsSectorAndOperator),
    new(
        "It is stated which characteristics of the sector and of the operator the level of measures is based on.",
        "対策の水準が、重要インフラ分野及び重要インフラ事業者等のどのような特性に応じたものかを示している。"),
    new(
        "Add to the level the characteristics of the sector and of the operator that it was chosen for.",
        "水準を定めた箇所に、その前提とした分野及び事業者等の特性を書き添える。"),
    [PlaceKind.Provision], [FindingLevel.Weakness], RuleBasis.Text, ["I.2 p2 s2"]),
    Demand.Each(Provisions.Necessity.SectorCharacteristics, Provisions.Necessity.OperatorCharacteristics));
