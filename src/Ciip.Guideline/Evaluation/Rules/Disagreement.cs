namespace Ciip.Guideline.Evaluation;

/// <summary>Something that a document denies at one place and says at another.</summary>
/// <param name="Number">The item, as <see cref="Disagreements.NumberOf"/> numbers them.</param>
/// <param name="Denied">Where it is denied.</param>
/// <param name="Said">Where it is said.</param>
/// <param name="Provision">What; null where it is more than one provision.</param>
internal readonly record struct Disagreement(int Number, DisagreeingSide Denied, DisagreeingSide Said, Provision? Provision);
