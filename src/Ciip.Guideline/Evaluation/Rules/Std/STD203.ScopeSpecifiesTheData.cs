namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The data to be protected are specified.</summary>
internal sealed class ScopeSpecifiesTheData() : StandardsRule(new(
    "STD203", nameof(ScopeSpecifiesTheData),
    new(
        "The data to be protected, among the data the systems use, are specified.",
        "ITシステムで利用するデータのうち、保護の対象とするものを明示している。"),
    new(
        "List the data to be protected in a document of the operator or its group.",
        "事業者又は事業者団体の文書に、保護の対象とするデータを列挙する。"),
    [PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["II.2 p1 s1"]),
    Demand.Of(Provisions.Scope.Data, Place.Set));
