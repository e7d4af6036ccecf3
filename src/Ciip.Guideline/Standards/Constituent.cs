namespace Ciip.Guideline.Standards;

/// <summary>Something closely involved in providing a service without interruption. <c>II.2 p2 s1</c></summary>
public sealed record Constituent
{
    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Which of the example assets it is. <c>II.2 p2 s2</c></summary>
    public ProtectedAsset? Asset { get; init; }

    /// <summary>Whether it is protected; null is not stated.</summary>
    public bool? IsInScope { get; init; }

    /// <summary>Why it is left out, where it is.</summary>
    public string? Reason { get; init; }
}
