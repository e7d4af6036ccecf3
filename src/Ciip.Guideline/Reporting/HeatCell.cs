namespace Ciip.Guideline.Reporting;

/// <summary>What the documents of one tier say about one item, counted in provisions.</summary>
internal sealed class HeatCell
{
    private static readonly ProvisionOutcome[] Shown =
    [
        ProvisionOutcome.Specified, ProvisionOutcome.PartlySpecified, ProvisionOutcome.Addressed, ProvisionOutcome.NotAdopted, ProvisionOutcome.NotRelevant, ProvisionOutcome.Absent,
        ProvisionOutcome.NotExamined,
    ];

    private HeatCell(bool hasDocuments, IReadOnlyList<ProvisionOutcome?> outcomes)
    {
        HasDocuments = hasDocuments;
        Total = outcomes.Count;
        Full = Count(ProvisionOutcome.Specified);
        Part = Count(ProvisionOutcome.PartlySpecified);
        Touched = Count(ProvisionOutcome.Addressed);
        SetAside = Count(ProvisionOutcome.NotAdopted);
        Unknown = Count(ProvisionOutcome.NotExamined);

        int Count(ProvisionOutcome outcome) => outcomes.Count(one => one == outcome);
    }

    public bool HasDocuments { get; }

    /// <summary>Whether there is anything to draw.</summary>
    public bool HasBar => HasDocuments && Total > 0;

    public int Total { get; }

    public int Full { get; }

    public int Part { get; }

    public int Touched { get; }

    public int SetAside { get; }

    public int Unknown { get; }

    public int Missing => Total - Full - Part - Touched - SetAside - Unknown;

    public (string Mark, int Count)[] Shares =>
        [(Marks.Full, Full), (Marks.Part, Part), (Marks.Touched, Touched), (Marks.SetAside, SetAside), (Marks.Missing, Missing), (Marks.Unknown, Unknown)];

    public static HeatCell Of(StandardsView view, GuidelineItem item, DocumentTier tier)
    {
        var asked = view[item].Provisions.Where(static result => result.IsAsked);
        return new HeatCell(view.Documents.Any(document => document.Tier == tier), [.. asked.Select(result => Best(result, tier))]);
    }

    /// <summary>The legend of a heat map: what its documents say, and nothing of practice.</summary>
    public static IReadOnlyList<(string Mark, string Word)> LegendOf(IEnumerable<HeatCell> cells, Language language) =>
        Legend.Of(language, Shown, Marks.Of, outcome => outcome.In(language), cells.Where(static cell => cell.HasBar).SelectMany(static cell => cell.Shares));

    /// <summary>
    /// The numbers in words: specified, of all, and behind a plus sign what is unknown. What is only in part, or only addressed, is
    /// for the bar to tell: in the number it would look like all of it.
    /// </summary>
    public string In(Language language) =>
        Total == 0 ? Words.NotDemanded.In(language)
        : !HasDocuments ? Words.NoDocumentOfTier.In(language)
        : $"{Full.Written()}/{Total.Written()}" + (Unknown > 0 ? $" +{Unknown.Written()}" : string.Empty);

    /// <summary>What is left to another document is dealt with there, not here; null is silence that was looked into.</summary>
    private static ProvisionOutcome? Best(ProvisionResult result, DocumentTier tier)
    {
        var claims = 0;
        foreach (var (document, value) in result.UnitClaims)
        {
            claims |= document.Tier == tier ? 1 << (int)value : 0;
        }

        return Holds(ClaimValue.Specified) ? ProvisionOutcome.Specified
            : Holds(ClaimValue.PartlySpecified) ? ProvisionOutcome.PartlySpecified
            : Holds(ClaimValue.Addressed) ? ProvisionOutcome.Addressed
            : Holds(ClaimValue.DiscussedNotAdopted) || Holds(ClaimValue.NotRelevant) ? ProvisionOutcome.NotAdopted
            : Holds(ClaimValue.NotExamined) ? ProvisionOutcome.NotExamined
            : null;

        bool Holds(ClaimValue value) => (claims & (1 << (int)value)) != 0;
    }
}
