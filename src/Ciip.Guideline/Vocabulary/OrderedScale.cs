using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// A scale of levels of the user's own, for target levels and for the ranks of information. Levels of different scales are
/// never compared.
/// </summary>
public sealed record OrderedScale
{
    /// <summary>The id by which levels name their scale.</summary>
    public required string Id { get; init; }

    /// <summary>The title for readers; null where the id says enough.</summary>
    public string? Title { get; init; }

    /// <summary>The levels, lowest first, each once.</summary>
    public required IReadOnlyList<string> Levels
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>Compares two levels of this scale.</summary>
    /// <param name="first">A level.</param>
    /// <param name="second">Another level.</param>
    /// <returns>
    /// Less than 0 if the first is lower, 0 if they are the same, more than 0 if it is higher; null if one of them is not
    /// on the scale.
    /// </returns>
    public int? Compare(string first, string second)
    {
        var a = RankOf(Require.NotNull(first));
        var b = RankOf(Require.NotNull(second));
        return a < 0 || b < 0 ? null : a.CompareTo(b);
    }

    private int RankOf(string level)
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            if (string.Equals(Levels[i], level, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
