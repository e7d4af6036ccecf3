using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Files;

/// <summary>A file in a list: its newest version, without the content.</summary>
internal sealed record FileLine(
    Guid Id, FileKind Kind, string Key, string Title, string? EnglishTitle, string? Tier, bool IsInUse, int Number, DateTimeOffset StoredAt, string StoredBy, string? OperatorName)
{
    public string TitleIn(Language language) => FileRow.TitleIn(language, Title, EnglishTitle);

    public static Task<List<FileLine>> OfAsync(PortalDb db, Guid operatorId, CancellationToken cancellation) =>
        db.Versions.AsNoTracking().Where(one => one.File!.OperatorId == operatorId && one.Number == one.File.LatestNumber)
            .OrderBy(one => one.File!.Kind).ThenBy(one => one.File!.Tier).ThenBy(one => one.File!.Key)
            .Select(one => new FileLine(
                one.FileId, one.File!.Kind, one.File.Key, one.File.Title, one.File.EnglishTitle, one.File.Tier, one.File.IsInUse, one.Number, one.StoredAt, one.StoredBy, one.File.OperatorName))
            .ToListAsync(cancellation);
}
