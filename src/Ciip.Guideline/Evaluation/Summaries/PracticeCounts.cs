using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>How many subjects have which outcome of one provision in practice.</summary>
public sealed record PracticeCounts
{
    /// <summary>How many have which outcome, those that are not asked included; outcomes that nobody has are left out.</summary>
    public required IReadOnlyDictionary<PracticeOutcome, int> Outcomes
    {
        get;
        init => field = CountMap.From(Require.NotNull(value));
    }

    /// <summary>For how many of those not relevant or not adopted this rests on their documents alone; see <see cref="PracticeCoverage.TakenOver"/>.</summary>
    public required int TakenOver { get; init; }

    /// <summary>How many carry it out in part by one of several alternatives, while another is not known.</summary>
    public required int PartlySoFar { get; init; }

    /// <summary>How many carry it out with evidence that is valid at the as-of date.</summary>
    public required int WithEvidence { get; init; }

    /// <summary>
    /// The same numbers as figures, such as "carried out by at least 14, at most 17 of 20". They count subjects here, where those of a report count
    /// provisions.
    /// </summary>
    public PracticeCoverage Figures => new()
    {
        CarriedOut = this[PracticeOutcome.CarriedOut],
        PartlyCarriedOut = this[PracticeOutcome.PartlyCarriedOut],
        Planned = this[PracticeOutcome.Planned],
        NotCarriedOut = this[PracticeOutcome.NotCarriedOut],
        Contradicted = this[PracticeOutcome.Contradicted],
        NotAssessed = this[PracticeOutcome.NotAssessed],
        NoOccasion = this[PracticeOutcome.NoOccasion],
        NotRelevant = this[PracticeOutcome.NotRelevant],
        NotAdopted = this[PracticeOutcome.NotAdopted],
        NotAsked = this[PracticeOutcome.NotAsked],
        TakenOver = TakenOver,
        PartlySoFar = PartlySoFar,
        WithEvidence = WithEvidence,
    };

    /// <summary>How many have an outcome; 0 where nobody has it.</summary>
    /// <param name="outcome">The outcome.</param>
    public int this[PracticeOutcome outcome] => Outcomes.Of(outcome);

    /// <summary>The numbers in words, in the order of the outcomes.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => Numbered.In(Outcomes, static (outcome, language) => outcome.In(language), language);

    /// <summary>The numbers in English.</summary>
    public override string ToString() => In(Language.English);
}
