using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>How much of a stream is read, and how many problems of a file a reader reports.</summary>
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
        init => field = Require.AtLeast(1, value);
    } = 1000;

    /// <summary>
    /// How many bytes are read of a stream at most, 128 MiB unless set: no file of an operator comes near it, and a stream need not end by itself. One
    /// that is longer is refused with <see cref="GuidelineDiagnosticCodes.TooLarge"/>, and read no further. Bytes and texts that are in memory already
    /// have no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1, or more than 1 GiB.</exception>
    public int MaxBytes
    {
        get;
        init => field = value is >= 1 and <= 1 << 30 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Must be 1 to 1,073,741,824.");
    } = 128 * 1024 * 1024;

    internal static ReadOptions Default { get; } = new();
}
