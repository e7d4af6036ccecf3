using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Formats;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Security;
using GrcPortal.Web;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Runs;

/// <summary>Evaluates the files in use and keeps the result.</summary>
internal sealed partial class RunStore(PortalDb db, WriteGate gate, EventLog log, CurrentUser user, TimeProvider clock, GuidelineEvaluator evaluator, ILogger<RunStore> logger)
{
    /// <summary>The run, or why there is none; null where the operator is not one of the tenant's.</summary>
    public Task<RunAnswer?> RunAsync(Guid operatorId, RunRequest request, CancellationToken cancellation) =>
        RunAsync(operatorId, request, static _ => Task.FromResult(true), cancellation);

    /// <summary>The same, where something else has to be stored with the run or not at all.</summary>
    /// <param name="operatorId">The operator.</param>
    /// <param name="request">What is said for the evaluation.</param>
    /// <param name="settle">Stores the rest, in the transaction of the run; where it gives false nothing is stored, and there is neither a run nor a reason.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<RunAnswer?> RunAsync(Guid operatorId, RunRequest request, Func<RunRow, Task<bool>> settle, CancellationToken cancellation)
    {
        using var span = Telemetry.Evaluating(operatorId);
        var now = clock.GetUtcNow();
        if (!TryReadDate(request.AsOf, now, out var asOf))
        {
            return new(null, FileTexts.BadDate.With(request.AsOf!));
        }

        if (!await db.Operators.AnyAsync(one => one.Id == operatorId, cancellation))
        {
            return null;
        }

        var inUse = await InUseAsync(operatorId, cancellation);
        if (!TryChoosePractice(inUse, request.PracticeFileId, out var versions))
        {
            return new(null, request.PracticeFileId is null ? FileTexts.SeveralPractices : FileTexts.NoSuchPractice);
        }

        var (input, reason) = RunInput.Of(versions, request);
        if (input is null)
        {
            return new(null, reason);
        }

        var started = clock.GetTimestamp();
        var report = evaluator.Evaluate(input.Standards, input.Practice, asOf);
        Telemetry.Evaluated(span, clock.GetElapsedTime(started), report.Findings.Count, report.OpenQuestions.Count);
        var content = GuidelineJson.ToUtf8Bytes(ReportFile.Of(report) with { AsOf = null });
        using (await gate.EnterAsync(cancellation))
        {
            var answer = await db.InTransactionAsync(
                async () =>
                {
                    var added = await AddAsync(operatorId, now, report, content, versions, cancellation);
                    var isSettled = await settle(added.Run!);
                    return (isSettled ? added : new(null, null), isSettled);
                },
                cancellation);
            if (answer.Run is { } run)
            {
                LogRun(run.Id, run.Number, operatorId, report.Findings.Count, answer.IsNew);
                Telemetry.RunStored(span, run, answer.IsNew);
            }

            return answer;
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

    private async Task<RunAnswer> AddAsync(Guid operatorId, DateTimeOffset now, EvaluationReport report, byte[] content, List<FileVersionRow> versions, CancellationToken cancellation)
    {
        await db.Operators.Where(one => one.Id == operatorId).ExecuteUpdateAsync(row => row.SetProperty(one => one.ChangedAt, now), cancellation);
        var resultId = await ResultIdAsync(operatorId, content, now, cancellation);
        var last = await db.Runs.Include(static one => one.Files).Where(one => one.OperatorId == operatorId).OrderByDescending(static one => one.Number).FirstOrDefaultAsync(cancellation);
        if (last is not null && last.ResultId == resultId && last.AsOf == report.AsOf?.ToString() && last.Files.Select(static one => one.VersionId).ToHashSet().SetEquals(versions.Select(static one => one.Id)))
        {
            return new(last, null);
        }

        var run = new RunRow
        {
            Id = Guid.CreateVersion7(now),
            OperatorId = operatorId,
            Number = (last?.Number ?? 0) + 1,
            AsOf = report.AsOf?.ToString(),
            EvaluatedAt = now,
            EvaluatedBy = user.Name,
            ResultId = resultId,
            Gaps = Count(FindingLevel.Gap),
            Weaknesses = Count(FindingLevel.Weakness),
            Suggestions = Count(FindingLevel.Suggestion),
            OpenQuestions = report.OpenQuestions.Count,
        };
        db.Runs.Add(run);
        db.RunFiles.AddRange(versions.Select(one => new RunFileRow { Id = Guid.CreateVersion7(now), RunId = run.Id, VersionId = one.Id }));
        var subject = await db.Operators.SingleAsync(one => one.Id == operatorId, cancellation);
        Show(subject, run, last, report);
        log.Add(EventKind.RunStored, operatorId, subject.Name, FormattableString.Invariant($"{run.Number}"));
        await db.SaveChangesAsync(cancellation);
        return new(run, null) { IsNew = true };

        int Count(FindingLevel level) => report.Findings.Count(finding => finding.Level == level);
    }

    /// <summary>The result with this content, which is added where it is new.</summary>
    private async Task<Guid> ResultIdAsync(Guid operatorId, byte[] content, DateTimeOffset now, CancellationToken cancellation)
    {
        var sha256 = ContentHash.Of(content);
        if (await db.Results.Where(one => one.OperatorId == operatorId && one.Sha256 == sha256).Select(static one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is { } known)
        {
            return known;
        }

        var result = new ResultRow { Id = Guid.CreateVersion7(now), OperatorId = operatorId, Sha256 = sha256, Content = ResultRow.Compressed(content) };
        db.Results.Add(result);
        return result.Id;
    }

    /// <summary>Copies the figures of a new run to where the list of operators reads them.</summary>
    private static void Show(OperatorRow subject, RunRow run, RunRow? last, EvaluationReport report)
    {
        subject.LatestRunId = run.Id;
        subject.LatestRunNumber = run.Number;
        subject.EvaluatedAt = run.EvaluatedAt;
        subject.Gaps = run.Gaps;
        subject.Weaknesses = run.Weaknesses;
        subject.Suggestions = run.Suggestions;
        subject.OpenQuestions = run.OpenQuestions;
        subject.GapTrend = run.Gaps - last?.Gaps;
        subject.GapItems = string.Join(' ', report.Plan().Entries.Where(static entry => entry.Level == FindingLevel.Gap).Select(static entry => entry.About.Text).Distinct(StringComparer.Ordinal));
    }

    /// <summary>The date that is asked for, or today; false where it cannot be read.</summary>
    public static bool TryReadDate(string? text, DateTimeOffset now, [NotNullWhen(true)] out PartialDate? date)
    {
        date = Today(now);
        return string.IsNullOrWhiteSpace(text) || PartialDate.TryParse(text.Trim(), out date);
    }

    public static PartialDate Today(DateTimeOffset now)
    {
        // The operators are Japan's, and so is their date.
        var there = now.ToOffset(TimeSpan.FromHours(9));
        return new PartialDate(there.Year, there.Month, there.Day);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Stored run {RunId}, number {Number}, of operator {OperatorId}, with {Findings} findings; new: {IsNew}")]
    private partial void LogRun(Guid runId, int number, Guid operatorId, int findings, bool isNew);
}
