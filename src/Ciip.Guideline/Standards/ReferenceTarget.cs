namespace Ciip.Guideline.Standards;

/// <summary>To what a document leaves something: exactly one of a document, a tier or a citation.</summary>
public sealed record ReferenceTarget
{
    /// <summary>The id of a document of the set.</summary>
    public string? Document { get; init; }

    /// <summary>A tier, such as "the operator's own rules".</summary>
    public DocumentTier? Tier { get; init; }

    /// <summary>A document outside the set, cited.</summary>
    public string? Citation { get; init; }
}
