namespace Ciip.Guideline.Standards;

/// <summary>Data that a document names for protection. <c>II.2 p1 s1</c></summary>
public sealed record ProtectedData
{
    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }
}
