using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The review responds to the latest knowledge, technologies and systems, and to new risks.</summary>
internal sealed class ReviewTriggersAreNamed() : StandardsRule(new(
    "STD005", nameof(ReviewTriggersAreNamed),
    new(
        "The review responds to the latest knowledge, technologies and systems, and to new risks.",
        "見直しの契機として、最新の知見、技術、システム及び新たなリスクを挙げている。"),
    new(
        "Add to the provision on review the triggers that it does not name yet.",
        "見直しの定めに、まだ挙げていない契機を加える。"),
    [PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Text, ["I.6 p1 s2"]),
    Demand.OfMembers(Place.Set, [
        Provisions.ContinuousImprovement.LatestKnowledge, Provisions.ContinuousImprovement.LatestTechnologies,
        Provisions.ContinuousImprovement.LatestSystems, Provisions.ContinuousImprovement.NewRisks,
    ]));
