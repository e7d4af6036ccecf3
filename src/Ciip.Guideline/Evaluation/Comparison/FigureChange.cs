namespace Ciip.Guideline;

/// <summary>A figure of one view in two reports.</summary>
/// <param name="Before">The earlier one.</param>
/// <param name="After">The later one.</param>
/// <param name="IsComparable">Whether the two rest on the same edition, rules and levels.</param>
public sealed record FigureChange(Figure Before, Figure After, bool IsComparable)
{
    /// <summary>
    /// By how much the share rose or fell, from -1 to 1; null where the reports are not comparable or a denominator is zero.
    /// </summary>
    public double? ShareDifference => IsComparable ? After.Share - Before.Share : null;

    /// <summary>Both figures.</summary>
    public override string ToString() => $"{Before} -> {After}";
}
