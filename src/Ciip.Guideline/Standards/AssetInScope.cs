namespace Ciip.Guideline.Standards;

/// <summary>Whether one of the example assets is protected. <c>II.2 p2 s2</c></summary>
public sealed record AssetInScope
{
    /// <summary>The asset.</summary>
    public required ProtectedAsset Asset { get; init; }

    /// <summary>Whether it is protected.</summary>
    public required bool IsInScope { get; init; }

    /// <summary>Why it is left out, where it is.</summary>
    public string? Reason { get; init; }
}
