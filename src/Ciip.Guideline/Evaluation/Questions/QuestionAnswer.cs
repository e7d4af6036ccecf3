using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>One answer to an open question, given to all its provisions, and what it would change in the report as it is.</summary>
/// <remarks>
/// What a document says of chapter II counts for sentences of chapter I too, and what is judged over several documents or measures shows only
/// with the answers about the others: that is not counted here.
/// </remarks>
public sealed class QuestionAnswer
{
    internal QuestionAnswer(ClaimValue? claim, PracticeStatusValue? status, Figure atLeast, Figure atMost, int settled, int missing, FindingLevel? level, GapCounts? cells)
    {
        Claim = claim;
        Status = status;
        AtLeast = atLeast;
        AtMost = atMost;
        Settled = settled;
        Missing = missing;
        Level = level;
        Cells = cells;
    }

    /// <summary>What the document turns out to claim; null for practice.</summary>
    public ClaimValue? Claim { get; }

    /// <summary>What the operator says is the case; null for documents.</summary>
    public PracticeStatusValue? Status { get; }

    /// <summary>The figure "at least" of the side asked about, over all provisions, with this answer and no other.</summary>
    public Figure AtLeast { get; }

    /// <summary>The figure "at most".</summary>
    public Figure AtMost { get; }

    /// <summary>How many provisions of the question it settles, so that they make the two figures differ no longer.</summary>
    public int Settled { get; }

    /// <summary>How many provisions of the question would be missing, as a whole or in part.</summary>
    public int Missing { get; }

    /// <summary>The highest level at which one of them would be missing; null where none would.</summary>
    public FindingLevel? Level { get; }

    /// <summary>The states of the cells of the gap matrix that the provisions of the question have, with this answer; null where there is no matrix.</summary>
    public GapCounts? Cells { get; }

    /// <summary>The answer and the figures, in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => In(language, NameIn(language));

    /// <summary>The answer and the figures in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>The answer in a word.</summary>
    internal string NameIn(Language language) => Claim is { } claim ? claim.In(language) : Status!.Value.In(language);

    /// <summary>The figures, where several answers have the same.</summary>
    internal string In(Language language, string names) => string.Format(
        CultureInfo.InvariantCulture,
        language == Language.Japanese ? "{0}の場合：{3}件中、最少{1}件、最多{2}件" : "if {0}: at least {1}, at most {2} of {3}",
        names,
        AtLeast.Numerator,
        AtMost.Numerator,
        AtMost.Denominator);
}
