namespace Ciip.Guideline.Reporting;

/// <summary>What the documents of one tier say about one item, counted in provisions.</summary>
internal sealed class HeatCell(bool hasDocuments)
{
    private const int Missing = 4;

    private static readonly StandardsOutcome[] Shown =
    [
        StandardsOutcome.Specified, StandardsOutcome.PartlySpecified, StandardsOutcome.Addressed, StandardsOutcome.NotAdopted, StandardsOutcome.NotRelevant, StandardsOutcome.Absent,
        StandardsOutcome.NotExamined,
    ];

    /// <summary>
    /// The share that each claim counts in, the weightiest first. What is left to another document is dealt with there, not here; no claim
    /// is silence that was looked into.
    /// </summary>
    private static readonly (ClaimValue Claim, int Share)[] ByWeight =
    [
        (ClaimValue.Specified, 0), (ClaimValue.PartlySpecified, 1), (ClaimValue.Addressed, 2), (ClaimValue.DiscussedNotAdopted, 3), (ClaimValue.NotRelevant, 3), (ClaimValue.NotExamined, 5),
    ];

    private int total;

    public (string Mark, int Count)[] Shares { get; } =
        [(Marks.Full, 0), (Marks.Part, 0), (Marks.Touched, 0), (Marks.SetAside, 0), (Marks.Missing, 0), (Marks.Unknown, 0)];

    /// <summary>Whether there is anything to draw.</summary>
    public bool HasBar => hasDocuments && total > 0;

    /// <summary>Each item with its cells, a tier each.</summary>
    public static IReadOnlyList<(GuidelineItem Item, HeatCell[] ByTier)> Of(StandardsView view)
    {
        bool[] hasDocuments = [.. DocumentTier.All.Select(tier => view.Documents.Any(document => document.Tier == tier))];
        return [.. GuidelineItem.All.Select(item => (item, Of(view[item], hasDocuments)))];
    }

    /// <summary>The legend of a heat map: what its documents say, and nothing of practice.</summary>
    public static IReadOnlyList<(string Mark, string Word)> LegendOf(IEnumerable<(GuidelineItem Item, HeatCell[] ByTier)> rows, Language language) => Legend.Of(
        language, Shown, Marks.Of, outcome => outcome.In(language), rows.SelectMany(static row => row.ByTier).Where(static cell => cell.HasBar).SelectMany(static cell => cell.Shares));

    /// <summary>
    /// The numbers in words: specified, of all, and behind a plus sign what is unknown. What is only in part, or only addressed, is
    /// for the bar to tell: in the number it would look like all of it.
    /// </summary>
    public string In(Language language) =>
        total == 0 ? Words.NotDemanded.In(language)
        : !hasDocuments ? Words.NoDocumentOfTier.In(language)
        : $"{Shares[0].Count.Written()}/{total.Written()}" + (Shares[5].Count > 0 ? $" +{Shares[5].Count.Written()}" : string.Empty);

    private static HeatCell[] Of(ItemResult item, bool[] hasDocuments)
    {
        var cells = Array.ConvertAll(hasDocuments, static has => new HeatCell(has));
        Span<int> claims = stackalloc int[cells.Length];
        for (var i = 0; i < item.Provisions.Count; i++)
        {
            if (!item.Provisions[i].IsAsked)
            {
                continue;
            }

            claims.Clear();
            item.Provisions[i].AddUnitClaims(claims);
            for (var tier = 0; tier < cells.Length; tier++)
            {
                cells[tier].total++;
                cells[tier].Shares[ShareOf(claims[tier])].Count++;
            }
        }

        return cells;
    }

    private static int ShareOf(int claims)
    {
        foreach (var (claim, share) in ByWeight)
        {
            if ((claims & (1 << (int)claim)) != 0)
            {
                return share;
            }
        }

        return Missing;
    }
}
