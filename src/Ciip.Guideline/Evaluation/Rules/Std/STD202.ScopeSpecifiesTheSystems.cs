namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The IT systems covered are specified.</summary>
internal sealed class ScopeSpecifiesTheSystems() : StandardsRule(new(
    "STD202", nameof(ScopeSpecifiesTheSystems),
    new("The IT systems covered are specified.", "対象とするITシステムを明示している。"),
    new("List the IT systems in a document of the operator or its group.", "事業者又は事業者団体の文書に、対象とするITシステムを列挙する。"),
    [PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["II.2 p1 s1"]),
    Demand.Of(Provisions.Scope.Systems, Place.Set));
