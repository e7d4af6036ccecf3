namespace Ciip.Guideline.Standards;

/// <summary>An IT malfunction that a document lists. <c>II.3 p1 s1</c></summary>
public sealed record ExpectedMalfunction
{
    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>What fails.</summary>
    public required string Description { get; init; }

    /// <summary>What causes it.</summary>
    public MalfunctionCause? Cause { get; init; }

    /// <summary>Whether it has a high probability of occurring; null is not stated.</summary>
    public bool? IsLikely { get; init; }

    /// <summary>The id of the service it strikes.</summary>
    public string? Service { get; init; }
}
