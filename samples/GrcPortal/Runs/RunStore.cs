using Ciip.Guideline.Formats;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Security;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Runs;

/// <summary>Evaluates the files in use and keeps the result.</summary>
internal sealed partial class RunStore(PortalDb db, WriteGate gate, CurrentUser user, TimeProvider clock, GuidelineEvaluator evaluator, ILogger<RunStore> logger)
{
    /// <summary>The run, or why there is none; neither where the operator is not one of the tenant's.</summary>
    public async Task<(RunRow? Run, LocalizedText? Reason)> RunAsync(Guid operatorId, RunRequest request, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var asOf = Today(now);
        if (!string.IsNullOrWhiteSpace(request.AsOf) && !PartialDate.TryParse(request.AsOf.Trim(), out asOf))
        {
            return (null, FileTexts.BadDate.With(request.AsOf));
        }

        if (!await db.Operators.AnyAsync(one => one.Id == operatorId, cancellation))
        {
            return (null, null);
        }

        var inUse = await InUseAsync(operatorId, cancellation);
        if (!TryChoosePractice(inUse, request.PracticeFileId, out var versions))
        {
            return (null, request.PracticeFileId is null ? FileTexts.SeveralPractices : FileTexts.NoSuchPractice);
        }

        var (input, reason) = RunInput.Of(versions, request);
        if (input is null)
        {
            return (null, reason);
        }

        var report = evaluator.Evaluate(input.Standards, input.Practice, asOf);
        var content = GuidelineJson.ToUtf8Bytes(ReportFile.Of(report));
        using (await gate.EnterAsync(cancellation))
        {
            var run = await db.InTransactionAsync(async () => (await AddAsync(operatorId, now, report, content, versions, cancellation), true), cancellation);
            LogRun(run.Id, run.Number, operatorId, report.Findings.Count);
            return (run, null);
        }
    }

    /// <summary>The newest version of each file in use.</summary>
    private Task<List<FileVersionRow>> InUseAsync(Guid operatorId, CancellationToken cancellation) => db.Versions.AsNoTracking().Include(one => one.File)
        .Where(one => one.File!.OperatorId == operatorId && one.File.IsInUse && one.Number == one.File.LatestNumber)
        .OrderBy(one => one.File!.Tier).ThenBy(one => one.File!.Key).ToListAsync(cancellation);

    /// <summary>All documents, and of self-verifications the one that is named or that is the only one: which of several was meant is nothing to guess.</summary>
    private static bool TryChoosePractice(List<FileVersionRow> inUse, Guid? fileId, out List<FileVersionRow> versions)
    {
        var practices = inUse.FindAll(one => one.File!.Kind == FileKind.SelfVerification && (fileId is null || one.FileId == fileId));
        versions = [.. inUse.Where(static one => one.File!.Kind != FileKind.SelfVerification), .. practices];
        return fileId is null ? practices.Count <= 1 : practices.Count == 1;
    }

    private async Task<RunRow> AddAsync(Guid operatorId, DateTimeOffset now, EvaluationReport report, byte[] content, List<FileVersionRow> versions, CancellationToken cancellation)
    {
        await db.Operators.Where(one => one.Id == operatorId).ExecuteUpdateAsync(row => row.SetProperty(one => one.ChangedAt, now), cancellation);
        var last = await db.Runs.Where(one => one.OperatorId == operatorId).MaxAsync(one => (int?)one.Number, cancellation) ?? 0;
        var run = new RunRow
        {
            Id = Guid.CreateVersion7(now),
            OperatorId = operatorId,
            Number = last + 1,
            AsOf = report.AsOf?.ToString(),
            EvaluatedAt = now,
            EvaluatedBy = user.Name,
            Content = content,
            Gaps = Count(FindingLevel.Gap),
            Weaknesses = Count(FindingLevel.Weakness),
            Suggestions = Count(FindingLevel.Suggestion),
            OpenQuestions = report.OpenQuestions.Count,
        };
        db.Runs.Add(run);
        db.RunFiles.AddRange(versions.Select(one => new RunFileRow { Id = Guid.CreateVersion7(now), RunId = run.Id, VersionId = one.Id }));
        await db.SaveChangesAsync(cancellation);
        return run;

        int Count(FindingLevel level) => report.Findings.Count(finding => finding.Level == level);
    }

    public static PartialDate Today(DateTimeOffset now)
    {
        // The operators are Japan's, and so is their date.
        var there = now.ToOffset(TimeSpan.FromHours(9));
        return new PartialDate(there.Year, there.Month, there.Day);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Stored run {RunId}, number {Number}, of operator {OperatorId}, with {Findings} findings")]
    private partial void LogRun(Guid runId, int number, Guid operatorId, int findings);
}
