namespace Ciip.Guideline.Evaluation;

/// <summary>Adds up what one answer changes, provision by provision.</summary>
internal sealed class AnswerChanges
{
    private readonly List<GapState> states = [];
    private int least;
    private int most;
    private int denominator;
    private int settled;
    private int missing;
    private FindingLevel? level;

    /// <summary>One provision: how it counted, how it would, and at which level it would be missing.</summary>
    public void Add(Counting before, Counting after, FindingLevel? missingAt)
    {
        least += Difference(before.IsInLeast, after.IsInLeast);
        most += Difference(before.IsInMost, after.IsInMost);
        denominator += Difference(before.IsInDenominator, after.IsInDenominator);
        settled += before.IsOpen && !after.IsOpen ? 1 : 0;
        missing += missingAt is null ? 0 : 1;
        level = level is null || missingAt > level ? missingAt ?? level : level;
    }

    /// <summary>The state of its cell; null where it has none.</summary>
    public void Add(GapState? state)
    {
        if (state is { } known)
        {
            states.Add(known);
        }
    }

    /// <summary>The answer with all of it.</summary>
    /// <param name="claim">What it is, for documents.</param>
    /// <param name="status">What it is, for practice.</param>
    /// <param name="atLeast">The figure before it.</param>
    /// <param name="atMost">The figure before it.</param>
    /// <param name="kinds">How many states a cell can have; null where there is no matrix.</param>
    public QuestionAnswer ToAnswer(ClaimValue? claim, PracticeStatusValue? status, Figure atLeast, Figure atMost, int? kinds)
    {
        var counts = new int[kinds ?? 0];
        states.ForEach(state => counts[(int)state]++);
        return new QuestionAnswer(
            claim,
            status,
            new Figure(atLeast.Numerator + least, atLeast.Denominator + denominator),
            new Figure(atMost.Numerator + most, atMost.Denominator + denominator),
            settled,
            missing,
            level,
            kinds is null ? null : new GapCounts(counts));
    }

    private static int Difference(bool before, bool after) => (after ? 1 : 0) - (before ? 1 : 0);
}
