using System.Globalization;

namespace Ciip.Guideline;

/// <summary>
/// How many provisions of a scope have which outcome in one view. Provisions are atomic, but their number does not measure
/// importance.
/// </summary>
public sealed record StandardsCoverage
{
    /// <summary>How many are specified.</summary>
    public required int Specified { get; init; }

    /// <summary>How many are specified in part.</summary>
    public required int PartlySpecified { get; init; }

    /// <summary>How many are dealt with, extent unknown.</summary>
    public required int Addressed { get; init; }

    /// <summary>How many are contradicted.</summary>
    public required int Contradicted { get; init; }

    /// <summary>How many are absent.</summary>
    public required int Absent { get; init; }

    /// <summary>How many were not examined.</summary>
    public required int NotExamined { get; init; }

    /// <summary>How many were discussed and not adopted. They stay in the denominator: a reasoned absence.</summary>
    public required int NotAdopted { get; init; }

    /// <summary>How many do not arise, by decision: left out of the denominator, but for those that more reading could change.</summary>
    public required int NotRelevant { get; init; }

    /// <summary>
    /// How many are not asked: this subject does not bear them, they do not show in documents, or another alternative counts
    /// instead. Left out of the denominator.
    /// </summary>
    public required int NotAsked { get; init; }

    /// <summary>Of those specified in part, how many more reading could change.</summary>
    public required int ProvisionalPartlySpecified { get; init; }

    /// <summary>Of those not adopted, how many more reading could change.</summary>
    public required int ProvisionalNotAdopted { get; init; }

    /// <summary>Of those not relevant, how many more reading could change.</summary>
    public required int ProvisionalNotRelevant { get; init; }

    /// <summary>What is known to be specified, unless a decision against it is found.</summary>
    public Figure SpecifiedAtLeast => new(Specified, Denominator);

    /// <summary>What may be specified, once everything is read and settled.</summary>
    public Figure SpecifiedAtMost => new(
        Specified + Addressed + Contradicted + NotExamined + ProvisionalPartlySpecified + ProvisionalNotAdopted + ProvisionalNotRelevant, Denominator);

    /// <summary>What is specified, in part or to an unknown extent.</summary>
    public Figure DealtWith => new(Specified + PartlySpecified + Addressed, Denominator);

    /// <summary>What has been looked at.</summary>
    public Figure Examined => new(Denominator - NotExamined, Denominator);

    /// <summary>Whether "at least" and "at most" differ by more than half of the denominator: too little was examined to compare.</summary>
    public bool TooLittleExamined => 2 * (SpecifiedAtMost.Numerator - SpecifiedAtLeast.Numerator) > Denominator;

    /// <summary>One for all figures: a decision that more reading could lift is in it, or an answer would move a figure out of its bounds.</summary>
    private int Denominator => Specified + PartlySpecified + Addressed + Contradicted + Absent + NotExamined + NotAdopted + ProvisionalNotRelevant;

    /// <summary>The figures in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => string.Format(
        CultureInfo.InvariantCulture,
        language == Language.Japanese
            ? "規定あり：{2}件中、最少{0}件、最多{1}件。集計から除外：該当なし{3}件、問わないもの{4}件"
            : "specified: at least {0}, at most {1} of {2}; left out: {3} not relevant, {4} not asked of these documents",
        SpecifiedAtLeast.Numerator,
        SpecifiedAtMost.Numerator,
        SpecifiedAtMost.Denominator,
        NotRelevant - ProvisionalNotRelevant,
        NotAsked);

    /// <summary>The figures in English.</summary>
    public override string ToString() => In(Language.English);
}
