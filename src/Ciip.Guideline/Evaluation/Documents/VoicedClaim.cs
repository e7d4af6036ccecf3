namespace Ciip.Guideline.Evaluation;

/// <summary>A claim and who speaks: documents of one tier and issuer are one voice, an operator's own documents another.</summary>
internal readonly struct VoicedClaim(ClaimValue value, int voice, DocumentTier tier)
{
    public ClaimValue Value { get; } = value;

    public int Voice { get; } = voice;

    public bool IsOwn { get; } = tier == DocumentTier.InternalRules;

    public bool IsEnforceable { get; } = tier == DocumentTier.EnforceableStandards;
}
