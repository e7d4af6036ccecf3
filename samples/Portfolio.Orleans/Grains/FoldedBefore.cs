namespace PortfolioOrleans.Grains;

/// <summary>What a sector folded last, and of what: it is folded again only where an operator says something else.</summary>
internal sealed class FoldedBefore
{
    public static readonly FoldedBefore Nothing = new(new(StringComparer.Ordinal), []);

    private readonly Dictionary<string, string> stamps;

    private FoldedBefore(Dictionary<string, string> stamps, byte[] summary)
    {
        this.stamps = stamps;
        Summary = summary;
    }

    /// <summary>The summary, packed.</summary>
    public byte[] Summary { get; }

    public static FoldedBefore Of(IReadOnlyDictionary<string, OperatorCount> counts, byte[] summary) =>
        new(counts.Where(static entry => entry.Value.Stamp is not null).ToDictionary(static entry => entry.Key, static entry => entry.Value.Stamp!, StringComparer.Ordinal), summary);

    public string? StampOf(string operatorKey) => stamps.GetValueOrDefault(operatorKey);

    /// <summary>Whether the same operators say the same.</summary>
    public bool IsOf(IReadOnlyDictionary<string, OperatorCount> counts) =>
        Summary.Length > 0 && counts.All(entry => entry.Value.Stamp == StampOf(entry.Key));
}
