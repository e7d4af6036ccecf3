namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The causes of IT malfunctions covered are specified.</summary>
internal sealed class CausesAreSpecified() : StandardsRule(new(
    "STD301", nameof(CausesAreSpecified),
    new("The causes of IT malfunctions covered are specified.", "対象とするIT障害の原因を明示している。"),
    new(
        "List in a document of the operator or its group the causes of IT malfunctions it covers.",
        "事業者又は事業者団体の文書に、対象とするIT障害の原因を列挙する。"),
    [PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["II.3 p1 s1", "I.3 p3 s1"]),
    Demand.Of(Provisions.Causes.CausesSpecified, Place.Set));
