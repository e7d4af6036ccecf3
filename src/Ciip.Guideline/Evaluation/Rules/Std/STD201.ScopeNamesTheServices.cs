namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The services provided are clearly named.</summary>
internal sealed class ScopeNamesTheServices() : StandardsRule(new(
    "STD201", nameof(ScopeNamesTheServices),
    new("The services provided are clearly named.", "提供するサービスを明示している。"),
    new("Name the services in a document of the operator or its group.", "事業者又は事業者団体の文書に、提供するサービスを明記する。"),
    [PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["II.2 p1 s1", "I.3 p3 s1"]),
    Demand.Of(Provisions.Scope.Services, Place.Set));
