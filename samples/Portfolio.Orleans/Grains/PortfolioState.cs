namespace PortfolioOrleans.Grains;

/// <summary>What is stored of the whole.</summary>
[GenerateSerializer]
[Immutable]
[Alias("ciip.portfolio")]
internal sealed record PortfolioState
{
    /// <summary>The keys of the parts of sectors.</summary>
    [Id(0)]
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>How many lines of each source could not be read.</summary>
    [Id(1)]
    public IReadOnlyDictionary<string, int> Unreadable { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
}
