using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>How many provisions of a scope are in which state; never one label for all of them.</summary>
public sealed class GapCounts
{
    private readonly int[] counts;

    internal GapCounts(int[] counts)
    {
        this.counts = counts;
    }

    /// <summary>How many there are in all.</summary>
    public int Total => counts.Sum();

    /// <summary>Each state with its number, in order; states that do not occur are left out.</summary>
    public IReadOnlyList<KeyValuePair<GapState, int>> All => field ??= Seq.From(counts
        .Select(static (count, state) => new KeyValuePair<GapState, int>((GapState)state, count))
        .Where(static entry => entry.Value > 0));

    /// <summary>How many are in a state.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not a value of <see cref="GapState"/>.</exception>
    public int this[GapState state] => (int)state >= 0 && (int)state < counts.Length
        ? counts[(int)state]
        : throw new ArgumentOutOfRangeException(nameof(state), state, "No such state.");

    /// <summary>The numbers in words.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) =>
        string.Join(language == Language.Japanese ? "、" : ", ", All.Select(entry => $"{entry.Key.In(language)} {entry.Value}"));

    /// <summary>The numbers in English.</summary>
    public override string ToString() => In(Language.English);
}
