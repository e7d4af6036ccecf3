namespace Ciip.Guideline.Formats;

/// <summary>One cell of a gap matrix as a flat row.</summary>
/// <param name="Provision">The id of the provision.</param>
/// <param name="Item">The id of the item; empty in chapter I.</param>
/// <param name="Section">The id of the section.</param>
/// <param name="Documents">What the documents of the view say, as a token.</param>
/// <param name="Practice">What the self-verification says by itself, as a token.</param>
/// <param name="State">How the two compare, as a token.</param>
/// <param name="PossibleStates">The tokens of the states that remain possible; the state itself where it is determined.</param>
/// <param name="IsContradictory">Whether a side contradicts itself or the other.</param>
public sealed record GapRow(
    string Provision,
    string Item,
    string Section,
    string Documents,
    string Practice,
    string State,
    string PossibleStates,
    bool IsContradictory);
