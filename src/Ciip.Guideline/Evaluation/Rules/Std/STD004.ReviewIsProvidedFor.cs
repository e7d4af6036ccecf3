namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The documents provide for their own review.</summary>
internal sealed class ReviewIsProvidedFor() : StandardsRule(new(
    "STD004", nameof(ReviewIsProvidedFor),
    new("The documents provide for their own review from time to time.", "文書自体を適宜見直すことを定めている。"),
    new("Add a provision on the review of the document.", "文書の見直しに関する定めを加える。"),
    [PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["I.6 p1 s2"]),
    Demand.Of(Provisions.ContinuousImprovement.Review, Place.Set));
