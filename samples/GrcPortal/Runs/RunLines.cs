using Ciip.Guideline.Formats;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Runs;

/// <summary>A line of a stored file.</summary>
public sealed record FileLink(Guid FileId, int Number, int Line)
{
    public override string ToString() => FormattableString.Invariant($"/files/{FileId}/versions/{Number}/text?line={Line}#L{Line}");
}

/// <summary>On which lines of the versions that a run read its places stand.</summary>
internal sealed class RunLines
{
    private readonly Dictionary<string, (Guid FileId, int Number)> files;
    private readonly SourceLocations locations;

    private RunLines(EvaluationReport report, IReadOnlyList<FileVersionRow> versions)
    {
        files = versions.ToDictionary(static one => one.Id.ToString("N"), static one => (one.FileId, one.Number), StringComparer.Ordinal);
        locations = new(report, versions.Select(static one => new SarifSource(one.Id.ToString("N"), one.Content)));
    }

    public static async Task<RunLines> OfAsync(PortalDb db, LoadedRun run, CancellationToken cancellation) => new(
        run.Report,
        await db.Versions.AsNoTracking().Where(one => db.RunFiles.Where(file => file.RunId == run.Row.Id).Select(static file => file.VersionId).Contains(one.Id)).OrderBy(static one => one.Id).ToListAsync(cancellation));

    public FileLink? Find(Place place) => locations.Find(place) is [{ } first, ..] ? Of(first) : null;

    public FileLink? Find(string document, GuidelineId about) => locations.Find(document, about) is { } found ? Of(found) : null;

    private FileLink Of(SourceLocation at)
    {
        var (fileId, number) = files[at.File];
        return new(fileId, number, at.Line);
    }
}
