using Ciip.Guideline.Common;

namespace Ciip.Guideline.Research;

/// <summary>What any number of coders gave any number of units, some of it missing, and how far they agree.</summary>
/// <remarks>
/// For codings of your own as for those of <see cref="CoderPanel"/>. Values are whole numbers; on an ordinal scale their order is that of the
/// numbers. Time grows with the ratings, and per draw with the units.
/// </remarks>
public sealed class RatingTable
{
    private readonly int?[][] units;

    private RatingTable(int?[][] units)
    {
        this.units = units;
        Coincidences = new Coincidences(units);
    }

    /// <summary>How many units there are, those that nobody or only one coder rated included.</summary>
    public int UnitCount => units.Length;

    /// <summary>How many of them at least two coders rated: only these tell something about agreement.</summary>
    public int ComparableUnitCount => Coincidences.Units;

    /// <summary>How many ratings there are in these.</summary>
    public int RatingCount => Coincidences.Ratings;

    /// <summary>How many different values there are in these.</summary>
    public int ValueCount => Coincidences.Values;

    private Coincidences Coincidences { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="units">For each unit what each coder gave it, in the order of the coders; null for what is missing. They are copied.</param>
    /// <exception cref="ArgumentException">A unit is null.</exception>
    public static RatingTable Of(IEnumerable<IEnumerable<int?>> units) => new([.. Require.NotNull(units).Select(static unit => Require.NotNull(unit).ToArray())]);

    /// <summary>Krippendorff's alpha, for any number of coders, with ratings missing.</summary>
    /// <param name="scale">Whether the values have an order.</param>
    /// <returns>1 for full agreement, 0 for what chance would give; null where fewer than two values occur.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scale.</exception>
    public double? Alpha(RatingScale scale) => Coincidences.Alpha(Require.Defined(scale));

    /// <summary>Krippendorff's alpha with an interval by bootstrap: the percentiles of draws of units with replacement.</summary>
    /// <param name="scale">Whether the values have an order.</param>
    /// <param name="seed">The seed: the same seed gives the same interval, on every framework.</param>
    /// <param name="draws">How many draws, from 100 to 100,000. Draws in which one value occurs throughout have no alpha and are left out.</param>
    /// <param name="confidence">The confidence of the interval, between 0.5 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scale, or a number lies outside of its range.</exception>
    public AgreementEstimate Alpha(RatingScale scale, long seed, int draws = 1000, double confidence = 0.95)
    {
        var value = Alpha(scale);
        AgreementEstimate.Checked(confidence);
        return draws is < 100 or > 100_000 ? throw new ArgumentOutOfRangeException(nameof(draws), draws, "Must lie between 100 and 100,000.")
            : value is null ? new AgreementEstimate(null, ComparableUnitCount, ValueCount, confidence)
            : Bootstrap.Estimate(value.Value, Coincidences, scale, (seed, draws, confidence));
    }

    /// <summary>Fleiss' kappa, for units that were all rated by the same number of coders.</summary>
    /// <returns>Null where their number differs or is below two, something is missing, or fewer than two values occur.</returns>
    public double? FleissKappa() => Coincidences.Units == units.Length && units.Length > 0 && Array.TrueForAll(units, unit => unit.Length == units[0].Length && Array.IndexOf(unit, null) < 0)
        ? Coincidences.FleissKappa()
        : null;

    /// <summary>Cohen's kappa of two of the coders, over the units that both of them rated.</summary>
    /// <param name="first">The first coder, from 0.</param>
    /// <param name="second">The second coder, from 0.</param>
    /// <param name="weights">How much two different values disagree.</param>
    /// <param name="confidence">The confidence of the interval, between 0.5 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coder is negative, there are no such weights, or the confidence lies outside of its range.</exception>
    public AgreementEstimate Kappa(int first, int second, KappaWeights weights = KappaWeights.None, double confidence = 0.95)
    {
        Require.Defined(weights);
        AgreementEstimate.Checked(confidence);
        return first < 0 ? throw new ArgumentOutOfRangeException(nameof(first)) : second < 0 ? throw new ArgumentOutOfRangeException(nameof(second))
            : KappaTable.Estimate(
                [.. units.Where(unit => Rating(unit, first) is not null && Rating(unit, second) is not null).Select(unit => (Rating(unit, first)!.Value, Rating(unit, second)!.Value))], weights, confidence);
    }

    /// <summary>Units and ratings, in English.</summary>
    public override string ToString() => FormattableString.Invariant($"{UnitCount} units, {ComparableUnitCount} of them with at least two ratings");

    private static int? Rating(int?[] unit, int coder) => coder < unit.Length ? unit[coder] : null;
}
