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
                .. HtmlTable.Columns(Words.Number, Words.Item, Words.Level, Words.Open, Words.Ways, Words.Owner, Words.Where, Words.DependsOn),
                .. ControlColumn.Heading(page.Options.Crosswalk),
            ],
            page.Plan.Entries.Select((entry, index) => Row(entry, index, page)),
            "plan");
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
        : entry.SuggestedDocument is { } document ? new(html => html.User(document.TitleIn(html.Language)))
        : entry.Tiers.Count > 0 ? Parts.Words(entry.Tiers.Select(static tier => tier.Title))
        : Cell.Of(Words.ByOthers);

    private static Cell[] Row(ImprovementEntry entry, int index, ReportPage page) =>
    [
        Cell.Of((index + 1).Written()),
        new(html =>
        {
            Parts.Named(entry.About).Write(html);
            html.Void("br").Text(entry.Axis == PlanAxis.Documents ? Words.InDocuments : Words.InPractice);
        }),
        new(html =>
        {
            Parts.Level(html, entry.Level);
            if (entry.EffectiveLevel != entry.Level)
            {
                html.Void("br").Text(Words.TakenAs).Text(" ").Text(entry.EffectiveLevel.In(html.Language));
            }
        }),
        Cell.Ids(entry.Open), Ways(entry), Owners(entry), Where(entry),
        new(html =>
        {
            Parts.Codes(html, entry.DependsOn.Select(static item => item.Value));
            if (entry.FedBy.Count > 0)
            {
                html.Open("div").Text(Words.FedBy).Text(Words.Colon);
                Parts.Codes(html, entry.FedBy.Select(static reference => reference.From.Text));
                html.Close();
            }
        }),
        .. ControlColumn.Of(page.Options.Crosswalk?.ControlsOf(entry)),
    ];
}
