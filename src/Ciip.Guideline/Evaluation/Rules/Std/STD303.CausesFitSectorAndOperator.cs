namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The characteristics of sector and operator were considered when listing causes.</summary>
internal sealed class CausesFitSectorAndOperator() : StandardsRule(new(
    "STD303", nameof(CausesFitSectorAndOperator),
    new(
        "The characteristics of sector and operator were considered when the causes were listed.",
        "原因を定めるに当たり、重要インフラ分野及び重要インフラ事業者等の特性を考慮している。"),
    new(
        "Add to the causes which characteristics of the sector and of the operator were considered.",
        "原因の箇所に、考慮した分野及び事業者等の特性を書き添える。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.3 p1 s1"]),
    Demand.Each(Provisions.Causes.SectorCharacteristics, Provisions.Causes.OperatorCharacteristics));
