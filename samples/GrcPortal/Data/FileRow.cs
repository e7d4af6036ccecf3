using GrcPortal.Files;

namespace GrcPortal.Data;

/// <summary>A document, set or self-verification of an operator, through all its versions.</summary>
public sealed class FileRow : Owned
{
    public required Guid OperatorId { get; init; }

    public required FileKind Kind { get; init; }

    /// <summary>What makes two uploads versions of one file: the id written in it.</summary>
    public required string Key { get; init; }

    public required string Title { get; set; }

    public string? EnglishTitle { get; set; }

    /// <summary>The tier of a document; null for everything else.</summary>
    public string? Tier { get; set; }

    /// <summary>The operator that the newest version names; null where it names none.</summary>
    public string? OperatorName { get; set; }

    /// <summary>Whether the next run reads it. A file is set aside, never deleted: earlier runs rest on it.</summary>
    public bool IsInUse { get; set; } = true;

    public required int LatestNumber { get; set; }

    /// <summary>The title for a reader: the English one in English, where there is one.</summary>
    public string TitleIn(Language language) => TitleIn(language, Title, EnglishTitle);

    internal static string TitleIn(Language language, string title, string? english) => language == Language.English ? english ?? title : title;

    public ICollection<FileVersionRow> Versions { get; } = [];
}
