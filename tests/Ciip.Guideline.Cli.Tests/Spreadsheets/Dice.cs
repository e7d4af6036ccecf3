namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>Numbers that look like chance and are the same for the same seed, on every machine.</summary>
internal sealed class Dice(int seed)
{
    private ulong state = ((ulong)(uint)seed * 2654435761) + 88172645463325252;

    /// <summary>A number from 0 up to and without the bound.</summary>
    public int Next(int bound)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)(state % (ulong)bound);
    }

    public T OneOf<T>(params IReadOnlyList<T> choices) => choices[Next(choices.Count)];
}
