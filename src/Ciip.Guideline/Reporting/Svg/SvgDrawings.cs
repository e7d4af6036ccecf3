namespace Ciip.Guideline.Reporting;

/// <summary>The three drawings: items by tier, documents against practice, classes of countermeasures.</summary>
internal static class SvgDrawings
{
    public static string HeatMap(EvaluationReport report, ReportOptions options)
    {
        var view = options.View == ViewKind.Own ? report.Standards.Own : report.Standards.Set;
        return SvgChart.Write(
            options.Language,
            options.Title ?? Words.HeatMap.In(options.Language),
            Words.HeatMapSays,
            [.. DocumentTier.All.Select(tier => tier.Title.In(options.Language))],
            [.. GuidelineItem.All.Select(item => new SvgRow(Label(item, options.Language), [.. DocumentTier.All.Select(tier => Heat(HeatCell.Of(view, item, tier), options.Language))]))],
            [.. Words.OfMarks.Select(entry => (entry.Mark, entry.Word.In(options.Language)))]);
    }

    public static string Gaps(GapMatrix gaps, ReportOptions options) => SvgChart.Write(
        options.Language,
        options.Title ?? Words.Gaps.In(options.Language),
        Words.GapsSay,
        [Words.Determined.In(options.Language)],
        [
            .. GuidelineItem.All.Select(item => (Item: item, Counts: gaps.CountsOf(item))).Where(static row => row.Counts.Total > 0)
                .Select(row => new SvgRow(Label(row.Item, options.Language), [(Split(row.Counts), GapSection.Shares(row.Counts))])),
        ],
        GapSection.Legend(options.Language));

    public static string Balance(ClassBalance balance, ReportOptions options) => SvgChart.Write(
        options.Language,
        options.Title ?? Words.Balance.In(options.Language),
        Words.BalanceSays,
        [Words.Count.In(options.Language)],
        [
            .. balance.Counts.Select(entry => Bar(entry.Key.Title.In(options.Language), Marks.Full, entry.Value, balance.Measures)),
            Bar(Words.Unclassified.In(options.Language), Marks.Unknown, balance.Unclassified, balance.Measures),
        ],
        [(Marks.Full, Words.InClass.In(options.Language)), (Marks.Missing, Words.InOther.In(options.Language)), (Marks.Unknown, Words.Unclassified.In(options.Language))]);

    private static string Label(GuidelineItem item, Language language) => $"{item.Value} {item.Title.In(language)}";

    private static (string Text, (string Mark, int Count)[] Shares) Heat(HeatCell cell, Language language) =>
        (cell.In(language), cell.HasDocuments && cell.Total > 0 ? cell.Shares : []);

    /// <summary>What is determined, of all: the bar says how.</summary>
    private static string Split(GapCounts counts) => $"{(counts.Total - counts[GapState.Undetermined]).Written()}/{counts.Total.Written()}" +
        (counts[GapState.Undetermined] > 0 ? $" +{counts[GapState.Undetermined].Written()}" : string.Empty);

    private static SvgRow Bar(string label, string mark, int count, int all) =>
        new(label, [($"{count.Written()}/{all.Written()}", [(mark, count), (Marks.Missing, all - count)])]);
}
