namespace Ciip.Guideline.Formats;

/// <summary>One cell of a gap matrix as a flat row.</summary>
/// <param name="Item">The id of the item; empty in chapter I.</param>
/// <param name="ItemTitle">The title of the item, or of the section where it has none.</param>
/// <param name="Provision">The id of the provision.</param>
/// <param name="Title">What is demanded, in our own words.</param>
/// <param name="Documents">What the documents of the view say.</param>
/// <param name="Practice">What the self-verification says by itself.</param>
/// <param name="State">How the two compare.</param>
/// <param name="PossibleStates">The states that remain possible; the state itself where it is determined.</param>
/// <param name="IsContradictory">Whether a side contradicts itself or the other.</param>
public sealed record GapRow(
    string Item,
    string ItemTitle,
    string Provision,
    string Title,
    string Documents,
    string Practice,
    string State,
    string PossibleStates,
    bool IsContradictory);
