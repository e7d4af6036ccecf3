using System.Globalization;

namespace Ciip.Guideline.Research;

/// <summary>How far two coders agree over some provisions.</summary>
public sealed class AgreementFigures
{
    internal AgreementFigures(IReadOnlyList<CodedProvision> provisions)
    {
        Described = provisions.Count;
        Agreed = provisions.Count(static coded => coded.Agrees);
        Kappa = KappaOf(provisions);
    }

    /// <summary>How many provisions at least one of them described.</summary>
    public int Described { get; }

    /// <summary>On how many of these both say the same.</summary>
    public int Agreed { get; }

    /// <summary>The share of agreement, from 0 to 1; null where nothing was described.</summary>
    public double? Share => Described == 0 ? null : (double)Agreed / Described;

    /// <summary>
    /// Cohen's kappa over the values of claims: 1 for full agreement, 0 for what chance would give, below 0 for less. Null where
    /// it has no value: nothing was described, or both used one and the same value throughout.
    /// </summary>
    public double? Kappa { get; }

    /// <summary>The figures in English.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} of {1} agree{2}", Agreed, Described, Kappa is { } kappa ? string.Format(CultureInfo.InvariantCulture, ", kappa {0:0.00}", kappa) : string.Empty);

    private static double? KappaOf(IReadOnlyList<CodedProvision> provisions)
    {
        // In whole numbers up to the last division: n·agreed − Σ(first·second) over n² − Σ(first·second).
        long chance = provisions.Select(static coded => coded.FirstCategory).Distinct()
            .Sum(value => (long)provisions.Count(coded => coded.FirstCategory == value) * provisions.Count(coded => coded.SecondCategory == value));
        var all = (long)provisions.Count * provisions.Count;
        return all == chance ? null : ((provisions.Count * (long)provisions.Count(static coded => coded.Agrees)) - chance) / (double)(all - chance);
    }
}
