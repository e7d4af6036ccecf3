namespace Ciip.Guideline;

/// <summary>Where a fact about a document can be looked up.</summary>
public sealed record Source
{
    /// <summary>An address or a citation.</summary>
    public required string Reference { get; init; }

    /// <summary>What was found there.</summary>
    public string? What { get; init; }
}
