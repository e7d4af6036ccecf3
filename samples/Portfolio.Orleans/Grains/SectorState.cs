namespace PortfolioOrleans.Grains;

/// <summary>What is stored of a part of a sector.</summary>
[GenerateSerializer]
[Alias("ciip.sector")]
internal sealed record SectorState
{
    /// <summary>The operators to ask, in the order in which they came. One that changed its sector stays: asked, it says that it counts elsewhere.</summary>
    [Id(0)]
    public IReadOnlyList<string> Operators { get; init; } = [];
}
