using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>What a roll-up has read of one source.</summary>
public sealed record RollUpSource
{
    /// <summary>What it was called; null where it had no name.</summary>
    public string? Name { get; init; }

    /// <summary>How many lines of it were read, the blank ones included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public required int Lines
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>The SHA-256 of those lines, in hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
