namespace PortfolioOrleans.Grains;

/// <summary>What is stored of the nights.</summary>
[GenerateSerializer]
[Immutable]
[Alias("ciip.night")]
internal sealed record NightState
{
    /// <summary>The date that everything about time is judged at; null where none is given.</summary>
    [Id(0)]
    public string? AsOf { get; init; }

    /// <summary>When the last night was; null before the first.</summary>
    [Id(1)]
    public DateTimeOffset? At { get; init; }

    /// <summary>What the whole came to then; null before the first night.</summary>
    [Id(2)]
    public Fold? Fold { get; init; }
}
