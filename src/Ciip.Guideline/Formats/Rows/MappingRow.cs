namespace Ciip.Guideline.Formats;

/// <summary>One mapping of a crosswalk as a flat row.</summary>
/// <param name="From">The id of the provision, item or section of the Guideline.</param>
/// <param name="Control">The id of the control of the other framework.</param>
/// <param name="ControlTitle">The title of the control; empty where it is not stated.</param>
/// <param name="Relation">How the two relate, as a token.</param>
/// <param name="Reason">Why, as it was written.</param>
/// <param name="Confidence">How sure those who made it are, as a token.</param>
/// <param name="Reviewer">Who stands for it.</param>
public sealed record MappingRow(
    string From,
    string Control,
    string ControlTitle,
    string Relation,
    string Reason,
    string Confidence,
    string Reviewer);
