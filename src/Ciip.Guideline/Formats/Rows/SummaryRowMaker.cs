using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>Makes the rows of a summary, group by group: sizes, items, phases, provisions; last what is withheld.</summary>
internal sealed class SummaryRowMaker(CoverageSummary summary)
{
    private const string Practice = "practice";
    private const string Tiers = "tiers";

    private readonly List<SummaryRow> rows = [];
    private readonly int? minimum = summary.Publication?.MinimumGroup;

    // What all rows have in common that are added at a time.
    private (SummaryGrouping Grouping, string Group, string Level, string Id, string View, int? Of) at;

    public IReadOnlyList<SummaryRow> Rows()
    {
        if (summary.Publication is not null)
        {
            Sizes();
        }

        foreach (var group in SummaryGroup.Of(summary))
        {
            Add(group);
        }

        foreach (var tier in SummaryGroup.TiersOf(summary))
        {
            Add(tier.Key, tier.Value);
        }

        foreach (var withheld in WithheldGroup.Of(summary.Publication))
        {
            Add(withheld);
        }

        return rows;
    }

    /// <summary>The sizes of a published summary: all together do not count as a group in it.</summary>
    private void Sizes()
    {
        at = (SummaryGrouping.Together, string.Empty, "group", string.Empty, string.Empty, null);
        Size("population", summary.Population);
        Size("respondents", summary.Respondents, isWithheld: summary.Respondents is null);
        if (summary.Publication is { By: SummaryGrouping.Tier, WithholdsEvaluated: true })
        {
            Size("evaluated", number: null, isWithheld: true);
        }
        else if (summary.Publication!.By != SummaryGrouping.Together)
        {
            Size("evaluated", summary.Evaluated);
        }
    }

    private void Add(SummaryGroup group)
    {
        var counts = group.Counts;
        at = (group.By, group.Token, "group", string.Empty, string.Empty, null);
        if (summary.Publication is null || group.By == SummaryGrouping.Sector)
        {
            Size("population", counts.Population);
        }

        if (summary.Publication is null && group.By == SummaryGrouping.Together)
        {
            Size("respondents", summary.Respondents);
        }

        Size("evaluated", counts.Evaluated);
        Size("with-documents", counts.WithDocuments);
        if (counts.WithPractice is { } practice)
        {
            Size("with-practice", practice);
        }

        if (counts.WithBoth is { } both)
        {
            Size("with-both", both);
        }

        at = at with { View = Tiers, Of = counts.WithDocuments };
        Add("tier", counts.Tiers, static tier => tier.Value);
        foreach (var item in counts.Items)
        {
            Add(item.Key, item.Value, counts.WithDocuments);
        }

        Phases(counts);
        foreach (var provision in counts.Provisions)
        {
            Add(provision.Key, provision.Value, counts);
        }
    }

    private void Add(GuidelineId id, ItemSummary item, int of)
    {
        foreach (var view in SummaryGroup.Views)
        {
            at = (at.Grouping, at.Group, "item", id.Text, EnumTokens.Of(view), of);
            Add("outcome", item[view].States, EnumTokens.Of);
            Add("extent", item[view].Extents, EnumTokens.Of);
        }
    }

    private void Phases(SectorSummary counts)
    {
        foreach (var phase in PdcaPhase.All)
        {
            foreach (var view in SummaryGroup.Views)
            {
                var states = counts.StatesOf(phase, view);
                at = (at.Grouping, at.Group, "phase", phase.Value, EnumTokens.Of(view), states.Sum(static state => state.Value));
                Add("outcome", states, EnumTokens.Of, "subject-and-measure");
            }
        }
    }

    private void Add(GuidelineId id, ProvisionSummary provision, SectorSummary counts)
    {
        foreach (var view in SummaryGroup.Views)
        {
            at = (at.Grouping, at.Group, "provision", id.Text, EnumTokens.Of(view), counts.WithDocuments);
            Add("outcome", provision[view]?.Outcomes, EnumTokens.Of);
            Add("provisional", provision[view]?.Provisional, EnumTokens.Of);
        }

        if (provision.Practice is { } practice)
        {
            at = at with { View = Practice, Of = counts.WithPractice };
            Add("outcome", practice.Outcomes, EnumTokens.Of);
            Add("mark", Marks(practice), static mark => mark);
        }

        foreach (var view in SummaryGroup.Views)
        {
            at = at with { View = "gaps-" + EnumTokens.Of(view), Of = counts.WithBoth };
            Add("outcome", provision.GapsOf(view), EnumTokens.Of);
        }

        foreach (var tier in provision.Tiers ?? Nothing)
        {
            Add(id, tier.Key, tier.Value, counts.Tiers.Of(tier.Key));
        }
    }

    /// <summary>A tier as a group: how many have a document of it, and for how many it deals with which provision.</summary>
    private void Add(DocumentTier tier, int of)
    {
        at = (SummaryGrouping.Tier, tier.Value, "group", string.Empty, string.Empty, null);
        Size("with-documents", of);
        foreach (var provision in summary.Sectors[0].Provisions)
        {
            Add(provision.Key, tier, provision.Value.Tiers.Of(tier), of);
        }
    }

    private void Add(GuidelineId id, DocumentTier tier, int count, int of)
    {
        at = (at.Grouping, at.Group, "provision", id.Text, Tiers, of);
        if (count > 0)
        {
            Add("tier", tier.Value, count);
        }
    }

    private void Add(WithheldGroup withheld)
    {
        at = (withheld.By, withheld.Token, "group", string.Empty, string.Empty, null);
        if (!withheld.IsPracticeAlone)
        {
            Size(withheld.By == SummaryGrouping.Tier ? "with-documents" : "evaluated", number: null, isWithheld: true);
        }
        else
        {
            Size("with-practice", number: null, isWithheld: true);
            Size("with-both", number: null, isWithheld: true);
        }
    }

    private static IReadOnlyDictionary<DocumentTier, int> Nothing { get; } = CountMap.From<DocumentTier>([]);

    private static KeyValuePair<string, int>[] Marks(PracticeCounts practice) =>
        [new("taken-over", practice.TakenOver), new("partly-so-far", practice.PartlySoFar), new("with-evidence", practice.WithEvidence)];

    private void Add<TKey>(string kind, IEnumerable<KeyValuePair<TKey, int>>? counts, Func<TKey, string> token, string unit = "subject")
    {
        foreach (var entry in counts ?? [])
        {
            if (entry.Value > 0)
            {
                Add(kind, token(entry.Key), entry.Value, unit);
            }
        }
    }

    private void Size(string name, int? number, bool isWithheld = false) => Add("size", name, number, isWithheld: isWithheld);

    private void Add(string kind, string outcome, int? count, string unit = "subject", bool isWithheld = false) =>
        rows.Add(new(EnumTokens.Of(at.Grouping), at.Group, at.Level, at.Id, at.View, kind, outcome, unit, count, at.Of, isWithheld, minimum));
}
