namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The efforts of the management layer toward the documents are specified.</summary>
/// <remarks>That government alone specifies them is SET121's to say, as for services and causes.</remarks>
internal sealed class ManagementEffortsAreSpecified() : StandardsRule(new(
    "STD402", nameof(ManagementEffortsAreSpecified),
    new(
        "The efforts of the management layer toward the documents are specified.",
        "「安全基準等」に関する経営層の取組を定めている。"),
    new(
        "Specify in a document of the operator or its group what the management layer does.",
        "事業者又は事業者団体の文書に、経営層が行う取組を定める。"),
    [PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["II.4 p2 s1", "fn3"]),
    Demand.Of(Provisions.Roles.ManagementEfforts, Place.Set));
