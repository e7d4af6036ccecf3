namespace Ciip.Guideline.Evaluation;

/// <summary>A provision that findings name as missing, and the highest level at which they do.</summary>
internal sealed record OpenProvision(Provision Provision, FindingLevel Level);
