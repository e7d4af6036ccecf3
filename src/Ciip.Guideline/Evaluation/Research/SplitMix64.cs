namespace Ciip.Guideline.Research;

/// <summary>
/// Random numbers that are the same for a seed on every framework and for ever (Steele, Lea and Flood, 2014). <c>System.Random</c>
/// promises neither.
/// </summary>
internal struct SplitMix64(long seed)
{
    private ulong state = unchecked((ulong)seed);

    public ulong Next()
    {
        unchecked
        {
            var z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>From 0 to below 1, in steps of 2 to the power of -53.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1L << 53));

    /// <summary>From 0 to below a number, each as likely as the others.</summary>
    public int NextBelow(int number)
    {
        var range = (ulong)number;
        var beyond = ulong.MaxValue - (ulong.MaxValue % range);
        ulong drawn;
        do
        {
            drawn = Next();
        }
        while (drawn >= beyond);
        return (int)(drawn % range);
    }
}
