namespace Ciip.Guideline.Reporting;

/// <summary>What closes the findings, in the order in which to take it.</summary>
internal static class PlanSection
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        if (page.Plan.Entries.Count == 0)
        {
            html.Line().Element("p", Words.NoSteps);
            return;
        }

        Parts.Lead(html, Words.PlanSays);
        HtmlTable.Write(
            html,
            Words.Plan,
            [
                HtmlTable.NumberColumn(Words.Number.In(html.Language)), .. HtmlTable.Columns(Words.Item, Words.Level, Words.Open, Words.Ways, Words.Owner, Words.Where, Words.DependsOn, Words.FedBy),
                .. ControlColumn.Heading(page.Options.Crosswalk),
            ],
            page.Plan.Entries.Select((entry, index) => Row(entry, index, page)));
        foreach (var circle in page.Plan.Circles)
        {
            html.Line().Element("p", Words.Circles.In(html.Language) + ": " + string.Join(" → ", circle.Select(static item => item.Value)));
        }
    }

    public static Cell Ways(ImprovementEntry entry) => new(html => html.Text(string.Join(Words.Or.In(html.Language), entry.Ways.Select(way => way.In(html.Language)))));

    public static Cell Owners(ImprovementEntry entry) => Parts.Words(entry.Bearers.Select(static actor => actor.Title));

    /// <summary>The document that suits best, else the tiers, else that others have to write it; practice is written nowhere.</summary>
    public static Cell Where(ImprovementEntry entry) =>
        entry.Axis == PlanAxis.Practice ? Cell.Of(string.Empty)
        : entry.SuggestedDocument is { } document ? new(html => html.User(ReportPage.TitleOf(document, html.Language)))
        : entry.Tiers.Count > 0 ? Parts.Words(entry.Tiers.Select(static tier => tier.Title))
        : Cell.Of(Words.ByOthers);

    private static Cell[] Row(ImprovementEntry entry, int index, ReportPage page) =>
    [
        Cell.Of(index + 1),
        new(html =>
        {
            Parts.Named(entry.About).Write(html);
            html.Void("br").Text(entry.Axis == PlanAxis.Documents ? Words.InDocuments : Words.InPractice);
        }),
        Parts.Level(entry.Level), Parts.Provisions(entry.Open), Ways(entry), Owners(entry), Where(entry),
        Parts.Codes(entry.DependsOn.Select(static item => item.Value)), Parts.Codes(entry.FedBy.Select(static reference => reference.From.Text)),
        .. ControlColumn.Of(page.Options.Crosswalk?.ControlsOf(entry)),
    ];
}
