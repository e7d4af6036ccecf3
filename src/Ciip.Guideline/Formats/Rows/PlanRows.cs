namespace Ciip.Guideline.Formats.Rows;

/// <summary>Rows of gap matrices and plans.</summary>
internal static class PlanRows
{
    public static GapRow Of(GapCell cell, Language language) => new(
        RowText.ItemOf(cell.Provision),
        RowText.ItemTitleOf(cell.Provision, language),
        cell.Provision.Id,
        cell.Provision.Title.In(language),
        cell.Documents.In(language),
        cell.Practice.In(language),
        cell.State.In(language),
        RowText.Joined(cell.PossibleStates.Select(state => state.In(language))),
        cell.IsContradictory);

    public static ImprovementRow Of(ImprovementEntry entry, int order, Language language) => new(
        order,
        entry.About.Text,
        RowText.TitleOf(entry.About, language),
        RowWords.Of(entry.Axis, language),
        entry.Level.In(language),
        entry.EffectiveLevel.In(language),
        entry.Open.Count,
        RowText.Joined(entry.Open),
        RowText.Joined(entry.Ways.Select(way => way.In(language))),
        RowText.ActorsOf(entry.Bearers, language),
        RowText.Joined(entry.Tiers.Select(tier => tier.Title.In(language))),
        entry.SuggestedDocument?.Id ?? string.Empty,
        RowText.Joined(entry.DependsOn.Select(static item => item.Value)),
        RowText.Joined(entry.Findings.Select(static finding => finding.Rule.Id).Distinct(StringComparer.Ordinal)));
}
