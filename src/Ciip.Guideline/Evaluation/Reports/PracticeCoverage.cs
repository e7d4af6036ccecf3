using System.Globalization;

namespace Ciip.Guideline;

/// <summary>How many provisions of a scope have which outcome in practice. Their number does not measure importance.</summary>
public sealed record PracticeCoverage
{
    /// <summary>How many are carried out.</summary>
    public required int CarriedOut { get; init; }

    /// <summary>How many are carried out in part.</summary>
    public required int PartlyCarriedOut { get; init; }

    /// <summary>How many are planned.</summary>
    public required int Planned { get; init; }

    /// <summary>How many are not carried out.</summary>
    public required int NotCarriedOut { get; init; }

    /// <summary>How many are contradicted by status and record.</summary>
    public required int Contradicted { get; init; }

    /// <summary>How many were not assessed.</summary>
    public required int NotAssessed { get; init; }

    /// <summary>How many did not arise in the period: left out of the denominator.</summary>
    public required int NoOccasion { get; init; }

    /// <summary>How many do not arise in this business: left out of the denominator, unless the documents say so and not the self-verification.</summary>
    public required int NotRelevant { get; init; }

    /// <summary>How many the documents decided against, where the self-verification says nothing about them.</summary>
    public required int NotAdopted { get; init; }

    /// <summary>
    /// How many are not asked: they do not show in practice, there is nothing to which they could apply, or another of several
    /// alternatives counts instead. Left out of every figure.
    /// </summary>
    public required int NotAsked { get; init; }

    /// <summary>
    /// How many of those not relevant or not adopted rest on the documents alone: an answer here may still carry them out, so that
    /// they stay in the denominator.
    /// </summary>
    public required int TakenOver { get; init; }

    /// <summary>How many of those carried out in part are so by one of several alternatives, while another is not known.</summary>
    public required int PartlySoFar { get; init; }

    /// <summary>How many are carried out with evidence that is valid at the as-of date.</summary>
    public required int WithEvidence { get; init; }

    /// <summary>What is known to be carried out, unless something against it is found.</summary>
    public Figure CarriedOutAtLeast => new(CarriedOut, Denominator);

    /// <summary>
    /// What may be carried out, once everything is assessed and settled. What is carried out in part never becomes complete
    /// by an answer.
    /// </summary>
    public Figure CarriedOutAtMost => new(CarriedOut + PartlySoFar + Contradicted + NotAssessed + TakenOver, Denominator);

    /// <summary>What has been assessed.</summary>
    public Figure Assessed => new(CarriedOut + PartlyCarriedOut + Planned + NotCarriedOut, Denominator);

    /// <summary>Of what is carried out, what valid evidence backs.</summary>
    public Figure Evidenced => new(WithEvidence, CarriedOut);

    /// <summary>Whether "at least" and "at most" differ by more than half of the denominator: too little was assessed to compare.</summary>
    public bool TooLittleAssessed => 2 * (CarriedOutAtMost.Numerator - CarriedOut) > Denominator;

    private int Denominator => CarriedOut + PartlyCarriedOut + Planned + NotCarriedOut + Contradicted + NotAssessed + TakenOver;

    /// <summary>The figures in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => string.Format(
        CultureInfo.InvariantCulture,
        language == Language.Japanese
            ? "実施：{2}件中、最少{0}件、最多{1}件。集計から除外：該当事象なし{3}件、該当なし{4}件、文書で不採用{5}件、問わないもの{6}件"
            : "carried out: at least {0}, at most {1} of {2}; left out: {3} without occasion, {4} not relevant, {5} not adopted, {6} not asked",
        CarriedOutAtLeast.Numerator,
        CarriedOutAtMost.Numerator,
        CarriedOutAtMost.Denominator,
        NoOccasion,
        NotRelevant,
        NotAdopted,
        NotAsked);

    /// <summary>The figures in English.</summary>
    public override string ToString() => In(Language.English);
}
