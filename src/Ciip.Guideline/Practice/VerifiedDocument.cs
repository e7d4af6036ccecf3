namespace Ciip.Guideline.Practice;

/// <summary>A Safety Standards document that a self-verification was made against. <c>I.6 p1 s1</c></summary>
public sealed record VerifiedDocument
{
    /// <summary>The id, that of the document where it is evaluated along.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The edition or version.</summary>
    public string? Version { get; init; }

    /// <summary>The last revision of the wording it was made against.</summary>
    public PartialDate? RevisedOn { get; init; }
}
