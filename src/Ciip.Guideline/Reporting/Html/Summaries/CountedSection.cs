using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Reporting;

/// <summary>The groups with their sizes, and below them what is withheld.</summary>
internal static class CountedSection
{
    public static void Write(MarkupWriter html, CoverageSummary summary)
    {
        Parts.Lead(html, Words.CountedSays);
        IReadOnlyList<SummaryGroup> groups = [.. SummaryGroup.Of(summary)];
        var tiers = SummaryGroup.TiersOf(summary);
        if (groups.Count + tiers.Count == 0)
        {
            html.Line().Element("p", Words.NoCounts);
        }

        if (groups.Count > 0)
        {
            Groups(html, groups);
        }

        if (tiers.Count > 0)
        {
            HtmlTable.Write(
                html,
                Words.WhatIsCounted,
                static head => head.Cells(Words.Tier).Numbers(Words.WithDocuments),
                tiers,
                static (row, tier) => row.Cells(tier.Key.Title).Number(tier.Value),
                "properties");
        }

        Withheld(html, summary.Publication);
    }

    private static void Groups(MarkupWriter html, IReadOnlyList<SummaryGroup> groups) => HtmlTable.Write(
        html,
        Words.WhatIsCounted,
        static head => head.Cells(Words.Group).Numbers(Words.Evaluated, Words.WithDocuments, Words.WithPractice, Words.WithBoth, Words.Population),
        groups,
        static (row, group) =>
        {
            row.Cell().User(group.Title.In(row.Language));
            row.Number(group.Counts.Evaluated).Number(group.Counts.WithDocuments);
            row.Cell(isNumber: true).Text(group.Counts.WithPractice?.Written() ?? Words.Withheld.In(row.Language));
            row.Cell(isNumber: true).Text(group.Counts.WithBoth?.Written() ?? Words.Withheld.In(row.Language));
            row.Cell(isNumber: true).Text(HtmlSummary.NumberOf(group.Counts.Population, row.Language));
        },
        "properties");

    private static void Withheld(MarkupWriter html, SummaryPublication? publication)
    {
        var withheld = WithheldGroup.Of(publication);
        if (withheld.Count > 0)
        {
            Parts.Heading(html, Words.WhatIsWithheld);
            HtmlTable.Write(
                html,
                Words.WhatIsWithheld,
                static head => head.Cells(Words.Group, Words.Withheld),
                withheld,
                (row, group) =>
                {
                    row.Cell().User(group.Title.In(row.Language));
                    row.Cells(publication!.NoteOn(group));
                },
                "properties");
        }
    }
}
