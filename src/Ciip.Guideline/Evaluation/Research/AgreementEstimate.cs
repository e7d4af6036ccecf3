using System.Globalization;

namespace Ciip.Guideline.Research;

/// <summary>A coefficient of agreement between coders, with the interval it may lie in were more units coded.</summary>
/// <remarks>
/// The interval takes units as drawn independently. Provisions of one document are not, nor are documents of one issuer: read it as the
/// least uncertainty there is.
/// </remarks>
public sealed class AgreementEstimate
{
    private const int Least = 30;

    internal AgreementEstimate(double? value, int units, int values, double confidence)
    {
        Value = value;
        Units = units;
        Values = values;
        Confidence = confidence;
    }

    /// <summary>
    /// The coefficient: 1 for full agreement, 0 for what chance would give, below 0 for less. Null where it has no value: nothing was
    /// coded, or there was only one value throughout, so that chance gives full agreement, too.
    /// </summary>
    public double? Value { get; }

    /// <summary>The standard error for large samples, or that of the draws; null where there is none.</summary>
    public double? StandardError { get; internal init; }

    /// <summary>The lower bound of the interval, from -1; null where there is none.</summary>
    public double? Lower { get; internal init; }

    /// <summary>The upper bound of the interval, up to 1; null where there is none.</summary>
    public double? Upper { get; internal init; }

    /// <summary>The confidence of the interval, such as 0.95.</summary>
    public double Confidence { get; }

    /// <summary>How the interval was found.</summary>
    public IntervalMethod Method { get; internal init; }

    /// <summary>How many units were compared.</summary>
    public int Units { get; }

    /// <summary>How many different values occur in them.</summary>
    public int Values { get; }

    /// <summary>
    /// Whether the units are too few to rely on value and interval: fewer than <see cref="UnitsNeeded"/>. Give the counts themselves
    /// then, beside it.
    /// </summary>
    public bool IsSmall => Units < UnitsNeeded(Values);

    /// <summary>How many units a number of values needs: twice its square (Cicchetti, 1981), and never fewer than 30.</summary>
    /// <param name="values">How many different values occur.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="values"/> is negative.</exception>
    public static int UnitsNeeded(int values) =>
        values < 0 ? throw new ArgumentOutOfRangeException(nameof(values)) : (int)Math.Min(int.MaxValue, Math.Max(Least, 2L * values * values));

    /// <summary>The coefficient, its interval and the number of units, in English.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}{1}, {2} units{3}",
        Value is { } value ? string.Format(CultureInfo.InvariantCulture, "{0:0.000}", value) : "no value",
        Lower is { } lower ? string.Format(CultureInfo.InvariantCulture, " ({0:0.000} to {1:0.000}, {2:0.#%}, {3})", lower, Upper, Confidence, Method == IntervalMethod.Bootstrap ? "bootstrap" : "asymptotic") : string.Empty,
        Units,
        IsSmall ? " (few)" : string.Empty);

    internal static double Checked(double confidence) =>
        confidence is > 0.5 and < 1 ? confidence : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Must lie between 0.5 and 1.");
}
