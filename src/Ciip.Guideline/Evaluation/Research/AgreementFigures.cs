using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Research;

/// <summary>How far two coders agree over some provisions.</summary>
public sealed class AgreementFigures
{
    private readonly IReadOnlyList<CodedProvision> provisions;

    internal AgreementFigures(IReadOnlyList<CodedProvision> provisions)
    {
        this.provisions = provisions;
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

    /// <summary>
    /// The figures over several documents: all their provisions in one table. Chance is then that of the two coders over all documents, not of
    /// each document by itself, and a long document weighs more than a short one.
    /// </summary>
    /// <param name="comparisons">The comparisons of the same two coders, in the same order.</param>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public static AgreementFigures Pooled(IEnumerable<CoderComparison> comparisons) =>
        new(Seq.From(Seq.From(Require.NotNull(comparisons)).SelectMany(static comparison => comparison.Provisions)));

    /// <summary>Cohen's kappa, weighted or not, with its interval by the standard error for large samples.</summary>
    /// <param name="weights">
    /// How much two different values disagree. Without weights it is <see cref="Kappa"/>, over all provisions that one of them described. With
    /// weights only those count that both of them described, since what nobody has looked at has no place in the order, which is that
    /// of <see cref="CoderPanel"/>.
    /// </param>
    /// <param name="confidence">The confidence of the interval, between 0.5 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such weights, or the confidence lies outside of its range.</exception>
    public AgreementEstimate KappaWith(KappaWeights weights, double confidence = 0.95)
    {
        AgreementEstimate.Checked(confidence);
        return Require.Defined(weights) == KappaWeights.None
            ? KappaTable.Estimate([.. provisions.Select(static coded => (NumberOf(coded.FirstCategory), NumberOf(coded.SecondCategory)))], weights, confidence)
            : KappaTable.Estimate(
                [.. provisions.Select(static coded => (First: ClaimScale.PositionOf(coded.First), Second: ClaimScale.PositionOf(coded.Second)))
                    .Where(static pair => pair is { First: not null, Second: not null }).Select(static pair => (pair.First!.Value, pair.Second!.Value))],
                weights,
                confidence);
    }

    /// <summary>The figures in English.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} of {1} agree{2}", Agreed, Described, Kappa is { } kappa ? string.Format(CultureInfo.InvariantCulture, ", kappa {0:0.00}", kappa) : string.Empty);

    private static int NumberOf((ClaimValue Claim, bool HasClue) category) => (2 * (int)category.Claim) + (category.HasClue ? 1 : 0);

    private static double? KappaOf(IReadOnlyList<CodedProvision> provisions)
    {
        // In whole numbers up to the last division: n·agreed − Σ(first·second) over n² − Σ(first·second).
        long chance = provisions.Select(static coded => coded.FirstCategory).Distinct()
            .Sum(value => (long)provisions.Count(coded => coded.FirstCategory == value) * provisions.Count(coded => coded.SecondCategory == value));
        var all = (long)provisions.Count * provisions.Count;
        return all == chance ? null : ((provisions.Count * (long)provisions.Count(static coded => coded.Agrees)) - chance) / (double)(all - chance);
    }
}
