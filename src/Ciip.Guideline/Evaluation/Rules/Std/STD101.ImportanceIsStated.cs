namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The importance of promoting and of carrying out measures is stated.</summary>
internal sealed class ImportanceIsStated() : StandardsRule(new(
    "STD101", nameof(ImportanceIsStated),
    new(
        "The importance of promoting and of carrying out measures in reference to the documents is stated.",
        "文書を参照して対策を推進し、実施することの重要性を示している。"),
    new(
        "State in the purpose why measures are to be promoted, and why they are to be carried out.",
        "目的の箇所に、対策を推進することと実施することの重要性をそれぞれ記載する。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.1 p1 s1", "I.3 p3 s1"]),
    Demand.Each(Provisions.Purpose.ImportanceOfPromoting, Provisions.Purpose.ImportanceOfCarryingOut));
