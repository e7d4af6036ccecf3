namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The depth of the measures is specified.</summary>
internal sealed class ScopeSpecifiesTheDepth() : StandardsRule(new(
    "STD204", nameof(ScopeSpecifiesTheDepth),
    new("The depth of the measures is specified.", "対策をどの程度まで講じるかを明示している。"),
    new(
        "Say in a document of the operator or its group how deep the measures go.",
        "事業者又は事業者団体の文書に、対策をどの程度まで講じるかを記載する。"),
    [PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["II.2 p1 s1"]),
    Demand.Of(Provisions.Scope.Depth, Place.Set));
