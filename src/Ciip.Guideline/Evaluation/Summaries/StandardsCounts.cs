using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>How many subjects have which outcome of one provision in one view of their documents.</summary>
public sealed record StandardsCounts
{
    /// <summary>How many have which outcome, those that are not asked included; outcomes that nobody has are left out.</summary>
    public required IReadOnlyDictionary<StandardsOutcome, int> Outcomes
    {
        get;
        init => field = CountMap.From(Require.NotNull(value));
    }

    /// <summary>Of those, how many have an outcome that more reading could change; null where there is none.</summary>
    public IReadOnlyDictionary<StandardsOutcome, int>? Provisional
    {
        get;
        init => field = CountMap.FromNullable(value);
    }

    /// <summary>
    /// The same numbers as figures, such as "specified by at least 14, at most 17 of 20". They count subjects here, where those of a report count
    /// provisions.
    /// </summary>
    public StandardsCoverage Figures => new()
    {
        Specified = this[StandardsOutcome.Specified],
        PartlySpecified = this[StandardsOutcome.PartlySpecified],
        Addressed = this[StandardsOutcome.Addressed],
        Contradicted = this[StandardsOutcome.Contradicted],
        Absent = this[StandardsOutcome.Absent],
        NotExamined = this[StandardsOutcome.NotExamined],
        NotAdopted = this[StandardsOutcome.NotAdopted],
        NotRelevant = this[StandardsOutcome.NotRelevant],
        NotAsked = this[StandardsOutcome.NotAsked],
        ProvisionalPartlySpecified = Provisional.Of(StandardsOutcome.PartlySpecified),
        ProvisionalNotAdopted = Provisional.Of(StandardsOutcome.NotAdopted),
        ProvisionalNotRelevant = Provisional.Of(StandardsOutcome.NotRelevant),
    };

    /// <summary>How many have an outcome; 0 where nobody has it.</summary>
    /// <param name="outcome">The outcome.</param>
    public int this[StandardsOutcome outcome] => Outcomes.Of(outcome);

    /// <summary>The numbers in words, in the order of the outcomes.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => Numbered.In(Outcomes, static (outcome, language) => outcome.In(language), language);

    /// <summary>The numbers in English.</summary>
    public override string ToString() => In(Language.English);
}
