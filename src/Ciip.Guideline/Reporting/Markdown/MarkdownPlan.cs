using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>An improvement plan in Markdown: each entry with owner and place, and the headings to paste into a document.</summary>
internal static class MarkdownPlan
{
    public static string Write(ImprovementPlan plan, ReportOptions options)
    {
        var markdown = new MarkdownWriter(options.Language);
        markdown.Heading(1, options.Title ?? Words.Plan.In(options.Language));
        Write(markdown, plan, options.Crosswalk);
        foreach (var draft in plan.Drafts)
        {
            markdown.Block(draft.In(options.Language));
        }

        foreach (var entry in plan.Entries.Where(static entry => entry.Axis == ImprovementAxis.Practice))
        {
            markdown.Block(entry.Skeleton(options.Language));
        }

        MarkdownCrosswalk.Write(markdown, options.Crosswalk);

        return markdown.ToString();
    }

    public static void Write(MarkdownWriter markdown, ImprovementPlan plan, Crosswalk? crosswalk)
    {
        var language = markdown.Language;
        if (plan.Entries.Count == 0)
        {
            markdown.Paragraph(Words.NoSteps.In(language));
            return;
        }

        markdown.Table(
            [Words.Number, Words.Item, Words.Open, Words.Ways, Words.Owner, Words.Where, .. ControlColumn.Title(crosswalk)],
            plan.Entries.Select((entry, index) => new[]
            {
                (index + 1).Written(), entry.In(language), string.Join(", ", entry.Open),
                string.Join(Words.Or.In(language), entry.Ways.Select(way => way.In(language))),
                string.Join(Words.Comma.In(language), entry.Bearers.Select(actor => actor.Title.In(language))), Where(entry, language),
            }.Concat(ControlColumn.Text(crosswalk?.ControlsOf(entry))).ToArray()));
    }

    private static string Where(ImprovementEntry entry, Language language) =>
        entry.Axis == ImprovementAxis.Practice ? string.Empty
        : entry.SuggestedDocument is { } document ? document.TitleIn(language)
        : entry.Tiers.Count > 0 ? string.Join(Words.Comma.In(language), entry.Tiers.Select(tier => tier.Title.In(language)))
        : Words.ByOthers.In(language);
}
