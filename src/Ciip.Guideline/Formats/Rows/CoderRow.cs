namespace Ciip.Guideline.Formats;

/// <summary>What two coders made of one provision, as a flat row.</summary>
/// <param name="Provision">The id of the provision.</param>
/// <param name="Item">The id of the item; empty where the provision belongs to none.</param>
/// <param name="Section">The id of the section.</param>
/// <param name="First">What the first coder says the document does, as a token.</param>
/// <param name="Second">What the second coder says the document does, as a token.</param>
/// <param name="FirstHasClue">Whether the first coder found no passage, but a clue.</param>
/// <param name="SecondHasClue">Whether the second coder found no passage, but a clue.</param>
/// <param name="Agrees">Whether both say the same.</param>
/// <param name="FirstClauses">Where the first coder found it.</param>
/// <param name="SecondClauses">Where the second coder found it.</param>
public sealed record CoderRow(
    string Provision,
    string Item,
    string Section,
    string First,
    string Second,
    bool FirstHasClue,
    bool SecondHasClue,
    bool Agrees,
    string FirstClauses,
    string SecondClauses);
