namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The documents state the level of measures aimed at.</summary>
internal sealed class LevelIsStated() : StandardsRule(new(
    "STD001", nameof(LevelIsStated),
    new(
        "The level of measures aimed at is stated: by a scale of levels, a target level, or a depth of measures.",
        "目標とする対策の水準を、水準の尺度、目標水準又は対策の程度により示している。"),
    new(
        "Add a scale of levels, a target level for at least one item, or the depth of the measures.",
        "水準の尺度、項目ごとの目標水準、又は対策の程度のいずれかを文書に定める。"),
    [PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["I.3 p3 s1", "I.4 p8 s1"]),
    Demand.Of(Provisions.Definition.Level, Place.Set));
