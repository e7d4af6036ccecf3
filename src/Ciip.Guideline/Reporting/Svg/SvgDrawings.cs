namespace Ciip.Guideline.Reporting;

/// <summary>The three drawings: items by tier, documents against practice, classes of countermeasures.</summary>
internal static class SvgDrawings
{
    public static string HeatMap(EvaluationReport report, ReportOptions options)
    {
        var view = options.View == ViewKind.InternalRules ? report.Standards.InternalRules : report.Standards.Set;
        var rows = HeatCell.Of(view);
        return SvgChart.Write(
            options.Language,
            options.Title ?? Words.HeatMap.In(options.Language),
            Words.HeatMapSays,
            [.. DocumentTier.All.Select(tier => tier.Title.In(options.Language))],
            [.. rows.Select(row => new SvgRow(Label(row.Item, options.Language), Array.ConvertAll(row.ByTier, cell => Heat(cell, options.Language))))],
            HeatCell.LegendOf(rows, options.Language));
    }

    public static string Gaps(GapMatrix gaps, ReportOptions options) => SvgChart.Write(
        options.Language,
        options.Title ?? Words.Gaps.In(options.Language),
        Words.GapsSay,
        [Words.ByState.In(options.Language)],
        [
            .. GuidelineItem.All.Select(item => (Item: item, Counts: gaps.CountsOf(item))).Where(static row => row.Counts.Total > 0)
                .Select(row => new SvgRow(
                    Label(row.Item, options.Language), [(row.Counts.Total.Written(), GapShares.Of(row.Counts))], $"{row.Counts.Total.Written()} ({row.Counts.In(options.Language)})")),
        ],
        GapShares.LegendOf(gaps, options.Language));

    public static string Balance(ClassBalance balance, ReportOptions options) => SvgChart.Write(
        options.Language,
        options.Title ?? Words.Balance.In(options.Language),
        Words.BalanceSays,
        [Words.Count.In(options.Language)],
        [
            .. balance.Counts.Select(entry => Bar(entry.Key.Title.In(options.Language), Marks.Full, entry.Value, balance.Measures)),
            Bar(Words.Unclassified.In(options.Language), Marks.Unknown, balance.Unclassified, balance.Measures),
        ],
        BalanceLegend(balance, options.Language));

    private static IReadOnlyList<(string Mark, string Word)> BalanceLegend(ClassBalance balance, Language language) => Legend.Of(
        language,
        [Marks.Full, Marks.Missing, Marks.Unknown],
        static mark => mark,
        mark => (mark == Marks.Full ? Words.InClass : mark == Marks.Missing ? Words.InOther : Words.Unclassified).In(language),
        balance.Counts.Select(static entry => entry.Value).Append(balance.Unclassified).Select(count => (Marks.Missing, balance.Measures - count))
            .Concat(balance.Counts.Select(static entry => (Marks.Full, entry.Value)))
            .Append((Marks.Unknown, balance.Unclassified)));

    private static string Label(GuidelineItem item, Language language) => $"{item.Value} {item.Title.In(language)}";

    private static (string Text, (string Mark, int Count)[] Shares) Heat(HeatCell cell, Language language) =>
        (cell.In(language), cell.HasBar ? cell.Shares : []);

    private static SvgRow Bar(string label, string mark, int count, int all) =>
        new(label, [($"{count.Written()}/{all.Written()}", [(mark, count), (Marks.Missing, all - count)])]);
}
