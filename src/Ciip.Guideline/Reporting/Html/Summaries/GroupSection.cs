using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Reporting;

/// <summary>What the subjects of one group come to: items, phases, and provisions item by item.</summary>
internal static class GroupSection
{
    public static void Write(MarkupWriter html, SectorSummary group)
    {
        Parts.Facts(
            html,
            (Words.Evaluated, group.Evaluated.Written()),
            (Words.WithDocuments, group.WithDocuments.Written()),
            (Words.WithPractice, group.WithPractice?.Written() ?? Words.Withheld.In(html.Language)),
            (Words.WithBoth, group.WithBoth?.Written() ?? Words.Withheld.In(html.Language)));
        if (group.Items.Count == 0)
        {
            html.Line().Element("p", Words.NoDocumentsOfGroup);
        }
        else
        {
            Parts.Legend(html, SubjectShares.LegendOf(group.Items.Values.Select(static item => item.Set), html.Language));
            Parts.Heading(html, Words.ItemsAllDocuments);
            Items(html, group, ViewKind.Set, Words.ItemsAllDocuments);
            Parts.Details(html, Words.ItemsOwnRules, group.Items.Count, details => Items(details, group, ViewKind.InternalRules, Words.ItemsOwnRules));
            Phases(html, group);
        }

        Provisions(html, group);
    }

    private static void Items(MarkupWriter html, SectorSummary group, ViewKind view, LocalizedText caption) => HtmlTable.Write(
        html,
        caption,
        static head => head.Cells(Words.Item).Numbers(SubjectShares.States.Take(1), static (state, language) => state.In(language))
            .Numbers(SubjectShares.Extents, SubjectShares.Word).Numbers(SubjectShares.States.Skip(1), static (state, language) => state.In(language)).Cells(Words.Shares),
        group.Items,
        (row, item) =>
        {
            var counts = item.Value[view];
            row.Cell().Named(item.Key);
            row.Cell(isNumber: true).Text(Words.Of(counts[ItemState.Adopted], group.WithDocuments, row.Language));
            var shares = SubjectShares.Of(counts);
            foreach (var (_, count) in shares)
            {
                row.Number(count);
            }

            Parts.Bar(row.Cell(), shares);
        },
        "figures");

    private static void Phases(MarkupWriter html, SectorSummary group)
    {
        Parts.Heading(html, Words.Phases);
        Parts.Lead(html, Words.PhasesSay);
        HtmlTable.Write(
            html,
            Words.Phases,
            static head => head.Cells(Words.Phase, Words.View).Numbers(SubjectShares.States, static (state, language) => state.In(language)).Numbers(Words.Total),
            PdcaPhase.All.SelectMany(static phase => SummaryGroup.Views.Select(view => (Phase: phase, View: view))),
            (row, at) =>
            {
                var states = group.StatesOf(at.Phase, at.View);
                row.Cells(at.Phase.Title, at.View == ViewKind.Set ? Words.AllDocuments : Words.OwnRules);
                foreach (var state in SubjectShares.States)
                {
                    row.Number(states.Of(state));
                }

                row.Number(states.Sum(static state => state.Value));
            });
    }

    private static void Provisions(MarkupWriter html, SectorSummary group)
    {
        Parts.Heading(html, Words.ProvisionsByItem);
        CountedProvisions.Write(html, group, (details, title, provisions) => Provisions(details, group, title, provisions));
    }

    private static void Provisions(MarkupWriter html, SectorSummary group, LocalizedText caption, IReadOnlyList<Provision> provisions) => HtmlTable.Write(
        html,
        caption,
        static head => head.Cells(Words.Provision, Words.AllDocuments, Words.OwnRules, Words.InPractice, Words.GapsOfAll, Words.GapsOfOwn),
        provisions,
        (row, provision) =>
        {
            var counts = group[provision];
            row.Cell().Named(provision);
            Counts(row.Cell(), group.WithDocuments, counts.Set is { } set ? SubjectShares.Of(set, row.Language) : []);
            Counts(row.Cell(), group.WithDocuments, counts.InternalRules is { } own ? SubjectShares.Of(own, row.Language) : []);
            Counts(row.Cell(), group.WithPractice, counts.Practice is { } practice ? SubjectShares.Of(practice, row.Language) : []);
            Counts(row.Cell(), group.WithBoth, counts.Gaps is { } gaps ? SubjectShares.Of(gaps, row.Language) : []);
            Counts(row.Cell(), group.WithBoth, counts.InternalRulesGaps is { } ownGaps ? SubjectShares.Of(ownGaps, row.Language) : []);
        },
        "details counts");

    /// <summary>A bar and the same in words; nothing where nobody is asked on this side, or it is withheld.</summary>
    private static void Counts(MarkupWriter html, int? of, ReadOnlySpan<(string Mark, string Word, int Count)> counts)
    {
        if (counts.Length == 0)
        {
            return;
        }

        var (shares, words) = (new (string Mark, int Count)[counts.Length], new string[counts.Length]);
        for (var i = 0; i < counts.Length; i++)
        {
            (shares[i], words[i]) = ((counts[i].Mark, counts[i].Count), $"{counts[i].Word} {counts[i].Count.Written()}");
        }

        Parts.Bar(html, shares);
        html.Text(Words.OfSubjects(of ?? 0)).Text(string.Join(Words.Comma.In(html.Language), words));
    }
}
