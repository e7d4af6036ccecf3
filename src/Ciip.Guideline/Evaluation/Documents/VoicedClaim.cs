namespace Ciip.Guideline.Evaluation;

/// <summary>A claim and who speaks: documents of one tier and issuer are one voice, an operator's own documents another.</summary>
internal readonly struct VoicedClaim
{
    /// <summary>A claim.</summary>
    /// <param name="value">What is claimed.</param>
    /// <param name="voice">The number of the voice.</param>
    /// <param name="tier">The tier of the document.</param>
    public VoicedClaim(ClaimValue value, int voice, DocumentTier tier)
        : this(value, voice, isOwn: tier == DocumentTier.InternalRules, isEnforceable: tier == DocumentTier.EnforceableStandards)
    {
    }

    private VoicedClaim(ClaimValue value, int voice, bool isOwn, bool isEnforceable)
    {
        Value = value;
        Voice = voice;
        IsOwn = isOwn;
        IsEnforceable = isEnforceable;
    }

    public ClaimValue Value { get; }

    public int Voice { get; }

    public bool IsOwn { get; }

    public bool IsEnforceable { get; }

    /// <summary>Another claim of the same speaker.</summary>
    public VoicedClaim Saying(ClaimValue other) => new(other, Voice, IsOwn, IsEnforceable);
}
