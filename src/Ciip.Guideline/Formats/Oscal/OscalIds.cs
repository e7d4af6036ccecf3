namespace Ciip.Guideline.Formats.Oscal;

/// <summary>The ids that sections, statements and provisions have in the catalog.</summary>
internal static class OscalIds
{
    private static readonly Dictionary<string, GuidelineId> ByToken = GuidelineCatalog.FourthEdition.IdTexts
        .Select(GuidelineId.Parse)
        .ToDictionary(static id => GuidelineId.ToToken(id.Text), StringComparer.Ordinal);

    /// <summary>The sections that are controls: those with provisions of their own. All others are groups.</summary>
    public static IReadOnlyList<Section> Controls { get; } = [.. GuidelineCatalog.FourthEdition.Sections.Where(IsControl)];

    public static bool IsControl(Section section) => section.Statements.Any(static statement => statement.Provisions.Count > 0);

    public static string Of(Section section) => GuidelineId.ToToken(section.Id);

    /// <summary>The id of a section or of the part that holds a statement; of a footnote, that of its first sentence.</summary>
    public static string Of(Locator locator)
    {
        var catalog = GuidelineCatalog.FourthEdition;
        var place = catalog.FindSection(locator.Text) is not null || catalog.FindStatement(locator) is not null
            ? locator
            : catalog.Statements.First(statement => statement.Locator.Section == locator.Section).Locator;
        return GuidelineId.ToToken(place.Text.Replace(' ', '_'));
    }

    /// <summary>The id of the part that holds all demands of a section.</summary>
    public static string StatementOf(Section section) => Of(section) + "_smt";

    /// <summary>The id that a token stands for; null when the catalog has none.</summary>
    public static GuidelineId? Find(string token) => ByToken.TryGetValue(token, out var id) ? id : null;
}
