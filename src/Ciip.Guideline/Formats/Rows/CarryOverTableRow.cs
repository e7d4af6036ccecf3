namespace Ciip.Guideline.Formats;

/// <summary>One row of a carry-over to later editions as a flat row.</summary>
/// <remarks>Themes and sources are one a line and not joined, so that the file can be read back.</remarks>
/// <param name="From">The id of the provision, item or section of the 4th edition; empty for what is new.</param>
/// <param name="Edition">The id of the later edition.</param>
/// <param name="Relation">What became of it, as a token.</param>
/// <param name="To">The themes or items of the later edition, one a line; empty where it was dropped or is unknown.</param>
/// <param name="Basis">How that is known, as a token; empty where it is unknown.</param>
/// <param name="Confidence">How sure those who made it are, as a token; empty where it is unknown.</param>
/// <param name="Reason">Why, as it was written.</param>
/// <param name="Sources">Where it can be looked up, one a line: <c>address | what</c>. A bar within either is written twice.</param>
/// <param name="Reviewer">Who stands for it.</param>
public sealed record CarryOverTableRow(
    string From,
    string Edition,
    string Relation,
    string To,
    string Basis,
    string Confidence,
    string Reason,
    string Sources,
    string Reviewer);
