using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>What closes the findings, in the order in which to take it.</summary>
internal static class PlanSection
{
    public static void Write(MarkupWriter html, ReportPage page)
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
            head => head.Cells(Words.Number, Words.Item, Words.Level, Words.Open, Words.Ways, Words.Owner, Words.Where, Words.DependsOn).Controls(page.Options.Crosswalk),
            page.Plan.Entries.Select(static (entry, index) => (Entry: entry, Number: index + 1)),
            (row, step) => Row(row, step.Entry, step.Number, page.Options.Crosswalk),
            "plan");
        foreach (var circle in page.Plan.Circles)
        {
            html.Line().Element("p", Words.Circles.In(html.Language) + ": " + string.Join(" → ", circle.Select(static item => item.Value)));
        }
    }

    public static void Ways(MarkupWriter html, ImprovementEntry entry) =>
        html.Each(entry.Ways, Words.Or.In(html.Language), static (html, way) => html.Text(way.In(html.Language)));

    /// <summary>The document that suits best, else the tiers, else that others have to write it; practice is written nowhere.</summary>
    public static void Where(MarkupWriter html, ImprovementEntry entry) => _ =
        entry.Axis == ImprovementAxis.Practice ? html
        : entry.SuggestedDocument is { } document ? html.User(document.TitleIn(html.Language))
        : entry.Tiers.Count > 0 ? html.Each(entry.Tiers, Words.Comma.In(html.Language), static (html, tier) => html.Text(tier.Title))
        : html.Text(Words.ByOthers);

    private static void Row(HtmlRow row, ImprovementEntry entry, int number, Crosswalk? crosswalk)
    {
        row.Cell().Number(number);
        row.Cell().Named(entry.About).Void("br").Text(entry.Axis == ImprovementAxis.Documents ? Words.InDocuments : Words.InPractice);
        var level = row.Cell().Level(entry.Level);
        if (entry.EffectiveLevel != entry.Level)
        {
            level.Void("br").Text(Words.TakenAs).Text(" ").Text(entry.EffectiveLevel.In(row.Language));
        }

        row.Cell().Ids(entry.Open);
        Ways(row.Cell(), entry);
        row.Cell().Actors(entry.Bearers);
        Where(row.Cell(), entry);
        var needs = row.Cell().Each(entry.DependsOn, " ", static (html, item) => html.Element("code", item.Value));
        if (entry.FedBy.Count > 0)
        {
            needs.Open("div").Text(Words.FedBy).Text(Words.Colon).Each(entry.FedBy, " ", static (html, reference) => html.Element("code", reference.From.Text)).Close();
        }

        row.Controls(crosswalk?.ControlsOf(entry));
    }
}
