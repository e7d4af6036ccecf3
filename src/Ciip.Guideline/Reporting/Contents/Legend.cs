namespace Ciip.Guideline.Reporting;

/// <summary>Makes the legend of a chart: each mark that the chart shows, and no other, with the states it stands for.</summary>
internal static class Legend
{
    public static IReadOnlyList<(string Mark, string Word)> Of<TState>(
        Language language, IEnumerable<TState> states, Func<TState, string> mark, Func<TState, string> word, IEnumerable<(string Mark, int Count)> shown)
    {
        var marks = new HashSet<string>(shown.Where(static share => share.Count > 0).Select(static share => share.Mark), StringComparer.Ordinal);
        return
        [
            .. states.GroupBy(mark, StringComparer.Ordinal)
                .Where(group => marks.Contains(group.Key))
                .Select(group => (group.Key, string.Join(Words.Comma.In(language), group.Select(word)))),
        ];
    }
}
