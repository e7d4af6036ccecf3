namespace Ciip.Guideline.Standards;

/// <summary>Whether and how a document is published. <c>II.5 p1 s1</c></summary>
public sealed record Publication
{
    /// <summary>How much of it.</summary>
    public required PublicationExtent Extent { get; init; }

    /// <summary>Where it can be found.</summary>
    public string? Where { get; init; }

    /// <summary>Why it is not published, or not in full.</summary>
    public string? Reason { get; init; }
}
