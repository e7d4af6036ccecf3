using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Runs;

/// <summary>What a run found, in figures.</summary>
internal sealed class DetailsModel(PortalDb db, GuidelineEvaluator evaluator) : RunPage(db, evaluator)
{
    private const int Steps = 5;

    public bool HasDocuments => Report.Standards.Subject.Documents.Count > 0;

    public IReadOnlyList<ImprovementEntry> First { get; private set; } = [];

    public IReadOnlyList<ReadVersion> Versions { get; private set; } = [];

    public int Count(FindingLevel level) => Report.Findings.Count(finding => finding.Level == level);

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        First = [.. Report.Plan().Entries.Take(Steps)];
        Versions = await Db.RunFiles.AsNoTracking().Where(one => one.RunId == Run.Row.Id).OrderBy(one => one.Version!.File!.Key)
            .Select(one => new ReadVersion(one.Version!.FileId, one.Version.File!.Title, one.Version.Number, one.Version.Sha256)).ToListAsync(cancellation);
    }
}

/// <summary>A version that the run read.</summary>
internal sealed record ReadVersion(Guid FileId, string Title, int Number, string Sha256);
