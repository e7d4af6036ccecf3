using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>A line of a summary for people: one item of one group in one view, one provision in one tier, or a group of which something is withheld.</summary>
/// <param name="Group">The title of the group.</param>
/// <param name="About">The item or provision; null for a group of which something is withheld.</param>
/// <param name="View">The view of the documents; null for a tier.</param>
/// <param name="Count">How many have a state; for a tier, how many have the provision dealt with.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Note">What is withheld; null where it is shown.</param>
internal sealed record SummaryLine(LocalizedText Group, GuidelineId? About, ViewKind? View, Func<ItemState, int>? Count, int Of, LocalizedText? Note)
{
    /// <summary>Item by item of each group, in both views; where a table is by tier, provision by provision. Last what is withheld.</summary>
    public static IEnumerable<SummaryLine> LinesOf(CoverageSummary summary)
    {
        var items = SummaryGroup.Of(summary).SelectMany(static group => group.Counts.Items.SelectMany(item => SummaryGroup.Views.Select(view =>
            new SummaryLine(group.Title, item.Key, view, state => item.Value[view][state], group.Counts.WithDocuments, Note: null))));
        return items.Concat(TierLines(summary)).Concat(Withheld(summary.Publication));
    }

    /// <summary>How many have a state, such as "14 of 20"; empty for what is withheld.</summary>
    public string In(ItemState state, Language language) => Count is null ? string.Empty : Numbered.Of(Count(state), Of, language);

    private static IEnumerable<SummaryLine> TierLines(CoverageSummary summary) => SummaryGroup.TiersOf(summary).SelectMany(tier =>
        summary.Sectors[0].Provisions.Select(provision => new SummaryLine(tier.Key.Title, provision.Key, View: null, _ => provision.Value.Tiers.Of(tier.Key), tier.Value, Note: null)));

    private static IEnumerable<SummaryLine> Withheld(SummaryPublication? publication) => WithheldGroup.Of(publication).Select(group =>
        new SummaryLine(group.Title, About: null, View: null, Count: null, Of: 0, publication!.NoteOn(group)));
}
