namespace Ciip.Guideline.Reporting;

/// <summary>How documents and practice compare, as shares of a bar.</summary>
internal static class GapShares
{
    /// <summary>The states, in the order in which they are shown.</summary>
    public static IReadOnlyList<GapState> States { get; } =
    [
        GapState.Aligned, GapState.Partly, GapState.OnPaperOnly, GapState.PracticedButUnwritten, GapState.Declined, GapState.Open, GapState.NotRelevant, GapState.Undetermined,
    ];

    public static (string Mark, int Count)[] Of(GapCounts counts) =>
        [.. States.Select(state => (Marks.Of(state), counts[state]))];

    /// <summary>Each state that occurs, with its mark and its number.</summary>
    public static IReadOnlyList<(string Mark, string Word)> LegendOf(GapMatrix gaps, Language language)
    {
        var counts = gaps.Counts;
        return Legend.Of(language, States, Marks.Of, state => $"{state.In(language)} {counts[state].Written()}", Of(counts));
    }
}
