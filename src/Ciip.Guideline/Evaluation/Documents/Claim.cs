namespace Ciip.Guideline.Evaluation;

/// <summary>What one document claims about one provision, and where it says so.</summary>
internal readonly struct Claim(ClaimValue value, GuidelineId? on = null, Treatment? treatment = null, bool fromField = false)
{
    public ClaimValue Value { get; } = value;

    /// <summary>The id whose treatment gave the claim; null for a typed field and for silence.</summary>
    public GuidelineId? On { get; } = on;

    public Treatment? Treatment { get; } = treatment;

    public bool FromField { get; } = fromField;
}
