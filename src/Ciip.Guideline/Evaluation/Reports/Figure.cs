using System.Globalization;

namespace Ciip.Guideline;

/// <summary>A count out of a count. Never a percentage alone; sums are of counts, percentages are never averaged.</summary>
/// <param name="Numerator">How many.</param>
/// <param name="Denominator">Out of how many.</param>
public readonly record struct Figure(int Numerator, int Denominator)
{
    /// <summary>The share from 0 to 1; null where the denominator is zero.</summary>
    public double? Share => Denominator == 0 ? null : (double)Numerator / Denominator;

    /// <summary>The two counts, such as <c>41 of 170</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} of {1}", Numerator, Denominator);
}
