using Ciip.Guideline.Common;

namespace Ciip.Guideline.Research;

/// <summary>The draws of an imputation: "at least … at most" as a distribution.</summary>
/// <remarks>It says what follows from the rule, and nothing about what is true. Report rule, seed and number of draws with every figure.</remarks>
public sealed class ImputationResult
{
    internal ImputationResult(ImputedDraw known, IReadOnlyList<ImputedDraw> draws, ImputationRule rule, long seed)
    {
        Known = known;
        Draws = draws;
        Rule = rule.Description;
        Seed = seed;
    }

    /// <summary>The figures before anything was drawn, as draw 0: "at least" and "at most" are theirs.</summary>
    public ImputedDraw Known { get; }

    /// <summary>The draws, in order.</summary>
    public IReadOnlyList<ImputedDraw> Draws { get; }

    /// <summary>What the rule is called.</summary>
    public string Rule { get; }

    /// <summary>The seed.</summary>
    public long Seed { get; }

    /// <summary>A quantile of a figure over the draws: the smallest count that at least that share of the draws does not exceed.</summary>
    /// <param name="of">The figure, such as <c>draw => draw.Specified</c>.</param>
    /// <param name="share">The share, from 0 for the smallest to 1 for the largest; 0.5 is the median.</param>
    /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside of its range.</exception>
    public int Quantile(Func<ImputedDraw, int> of, double share)
    {
        int[] counts = [.. Draws.Select(Require.NotNull(of)).OrderBy(static count => count)];
        return share is >= 0 and <= 1
            ? counts[Math.Max(0, (int)Math.Ceiling(share * counts.Length) - 1)]
            : throw new ArgumentOutOfRangeException(nameof(share), share, "Must lie between 0 and 1.");
    }

    /// <summary>Median and middle 90 percent of what is specified, between at least and at most, in English.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"specified: at least {Known.Set.SpecifiedAtLeast.Numerator}, {Quantile(SpecifiedOf, 0.05)} to {Quantile(SpecifiedOf, 0.95)} (median {Quantile(SpecifiedOf, 0.5)}), at most {Known.Set.SpecifiedAtMost}; {Draws.Count} draws, {Rule}, seed {Seed}");

    private static int SpecifiedOf(ImputedDraw draw) => draw.Specified;
}
