using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>Texts that several kinds of rows have.</summary>
internal static class RowText
{
    public static string Joined<T>(IEnumerable<T> parts) => string.Join("; ", parts);

    public static string ItemOf(Provision provision) => provision.Item?.Value ?? string.Empty;

    public static string ItemOf(GuidelineId? id) => id?.Item?.Value ?? string.Empty;

    /// <summary>The title of the item, or of the section where there is none.</summary>
    public static string ItemTitleOf(Provision provision, Language language) => TitleOf(provision.About, language);

    public static string TitleOf(GuidelineId? id, Language language) =>
        id is null ? string.Empty : (id.Provision?.Title ?? id.Section.Title).In(language);

    public static string ActorsOf(IEnumerable<Actor> actors, Language language) => Joined(actors.Select(actor => actor.Title.In(language)));

    /// <summary>The token of a value; empty where there is none.</summary>
    public static string TokenOf<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? EnumTokens.Of(known) : string.Empty;

    public static string TokensOf<TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum => Joined(values.Select(EnumTokens.Of));

    /// <summary>To what something is left: an id, else a tier by its token or title, else a citation.</summary>
    /// <param name="target">The target; null for none.</param>
    /// <param name="tier">How a tier is named.</param>
    public static string TargetOf(ReferenceTarget? target, Func<DocumentTier, string> tier) =>
        target is null ? string.Empty : target.Document ?? (target.Tier is { } known ? tier(known) : target.Citation) ?? string.Empty;
}
