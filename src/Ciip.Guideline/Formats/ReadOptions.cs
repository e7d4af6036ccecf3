namespace Ciip.Guideline;

/// <summary>How many problems of a file a reader reports.</summary>
public sealed record ReadOptions
{
    /// <summary>
    /// How many diagnostics there are at most, 1,000 unless set. Where there would be more, one behind them says how many: an untrusted
    /// file can be wrong in every byte.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Must be 1 or more.");
    } = 1000;

    internal static ReadOptions Default { get; } = new();
}
