namespace Ciip.Guideline.Formats;

/// <summary>What two coders made of one provision, as a flat row.</summary>
/// <param name="Item">The id of the item; empty where the provision belongs to none.</param>
/// <param name="ItemTitle">The title of the item, or of the section.</param>
/// <param name="Provision">The id of the provision.</param>
/// <param name="Title">What is demanded.</param>
/// <param name="First">What the first coder says the document does.</param>
/// <param name="Second">What the second coder says the document does.</param>
/// <param name="Agrees">Whether both say the same.</param>
/// <param name="FirstClauses">Where the first coder found it.</param>
/// <param name="SecondClauses">Where the second coder found it.</param>
public sealed record CoderRow(
    string Item,
    string ItemTitle,
    string Provision,
    string Title,
    string First,
    string Second,
    bool Agrees,
    string FirstClauses,
    string SecondClauses);
