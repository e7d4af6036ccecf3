namespace Ciip.Guideline.Standards;

/// <summary>What a document says about its purpose. <c>II.1 p1 s1</c></summary>
public sealed record PurposeStatement
{
    /// <summary>Why promoting measures in reference to the document is important, in its words or ours.</summary>
    public string? ImportanceOfPromotion { get; init; }

    /// <summary>Why carrying them out is important.</summary>
    public string? ImportanceOfImplementation { get; init; }
}
