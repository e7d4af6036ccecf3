namespace Ciip.Guideline.Tests.Laws;

/// <summary>A sequence of choices that its start alone decides (SplitMix64), the same on every platform.</summary>
internal sealed class Chance(int seed)
{
    private ulong state = (ulong)seed;

    /// <summary>A whole number from 0, below another.</summary>
    public int Next(int below)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Of(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];
}
