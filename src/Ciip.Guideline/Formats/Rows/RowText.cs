namespace Ciip.Guideline.Formats.Rows;

/// <summary>Texts that several kinds of rows have.</summary>
internal static class RowText
{
    public static string Joined<T>(IEnumerable<T> parts) => string.Join("; ", parts);

    public static string ItemOf(Provision provision) => provision.Item?.Value ?? string.Empty;

    /// <summary>The title of the item, or of the section where there is none.</summary>
    public static string ItemTitleOf(Provision provision, Language language) => TitleOf(provision.About, language);

    public static string TitleOf(GuidelineId? id, Language language) =>
        id is null ? string.Empty : (id.Provision?.Title ?? id.Section.Title).In(language);

    public static string ActorsOf(IEnumerable<Actor> actors, Language language) => Joined(actors.Select(actor => actor.Title.In(language)));
}
