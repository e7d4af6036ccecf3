using GrcPortal.Data;
using GrcPortal.Security;
using GrcPortal.Steps;
using GrcPortal.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GrcPortal.Evidence;

/// <summary>Keeps files that show how entries of a plan were carried out: the bytes once for an operator, named by their hash.</summary>
internal sealed partial class EvidenceStore(
    PortalDb db, WriteGate gate, StepStore steps, EventLog log, CurrentUser user, TimeProvider clock, IOptions<EvidenceOptions> options, ILogger<EvidenceStore> logger)
{
    /// <summary>Null where the operator is not one of the tenant's.</summary>
    public async Task<EvidenceAnswer?> AddAsync(Guid operatorId, StepKey key, string fileName, byte[] content, CancellationToken cancellation)
    {
        if (!await db.Operators.AnyAsync(one => one.Id == operatorId, cancellation))
        {
            return null;
        }

        var (file, refused) = EvidenceFile.Read(fileName, content, options.Value);
        if (file is null)
        {
            LogRefused(operatorId, content.Length, refused!.Status);
            return new(null, refused);
        }

        using (await gate.EnterAsync(cancellation))
        {
            var answer = await db.InTransactionAsync(() => AddInTransactionAsync(operatorId, key, file, cancellation), cancellation);
            if (answer is { IsNew: true, Stored: { } stored })
            {
                LogStored(stored.Id, stored.Size, operatorId);
            }

            return answer;
        }
    }

    /// <summary>False where there is none of that id among the tenant's.</summary>
    public async Task<bool> RemoveAsync(Guid id, CancellationToken cancellation)
    {
        using (await gate.EnterAsync(cancellation))
        {
            var isRemoved = await db.InTransactionAsync(() => RemoveInTransactionAsync(id, cancellation), cancellation);
            if (isRemoved)
            {
                LogRemoved(id);
            }

            return isRemoved;
        }
    }

    /// <summary>The bytes, where they are still those that were stored; else null. What a database or a disk lost or changed is not handed out as evidence.</summary>
    public async Task<byte[]?> ReadAsync(EvidenceRow row, CancellationToken cancellation)
    {
        var content = await db.EvidenceContents.AsNoTracking().Where(one => one.OperatorId == row.Step!.OperatorId && one.Sha256 == row.Sha256).Select(static one => one.Content).SingleOrDefaultAsync(cancellation);
        if (content is not null && ContentHash.Of(content) == row.Sha256)
        {
            return content;
        }

        LogDamaged(row.Id, content is null);
        return null;
    }

    private async Task<(EvidenceAnswer? Answer, bool Commit)> AddInTransactionAsync(Guid operatorId, StepKey key, EvidenceFile file, CancellationToken cancellation)
    {
        if (await steps.OpenAsync(operatorId, key, cancellation) is not { } step)
        {
            return (null, false);
        }

        var sha256 = ContentHash.Of(file.Content);
        if (step.Evidence.FirstOrDefault(one => one.Sha256 == sha256) is { } known)
        {
            return (new(EvidenceLine.Of(known), null), false);
        }

        if (step.Evidence.Count >= options.Value.MaxFilesPerStep)
        {
            return (new(null, new(file.Name, StepTexts.TooManyFiles(options.Value), StatusCodes.Status409Conflict)), false);
        }

        var now = clock.GetUtcNow();
        if (!await db.EvidenceContents.AnyAsync(one => one.OperatorId == operatorId && one.Sha256 == sha256, cancellation))
        {
            db.EvidenceContents.Add(new EvidenceContentRow { Id = Guid.CreateVersion7(now), OperatorId = operatorId, Sha256 = sha256, Content = file.Content });
        }

        var row = new EvidenceRow
        {
            Id = Guid.CreateVersion7(now),
            StepId = step.Id,
            FileName = file.Name,
            ContentType = file.Type.ContentType,
            Sha256 = sha256,
            Size = file.Content.Length,
            StoredAt = now,
            StoredBy = user.Name,
        };
        db.Evidence.Add(row);
        steps.Touch(step);
        log.Add(EventKind.EvidenceStored, operatorId, key.ToString(), InLog(row));
        await db.SaveChangesAsync(cancellation);
        return (new(EvidenceLine.Of(row), null) { IsNew = true }, true);
    }

    private async Task<(bool Result, bool Commit)> RemoveInTransactionAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Evidence.AsNoTracking().Include(static one => one.Step).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { Step: { } of }
            || await steps.OpenAsync(of.OperatorId, StepKey.Of(of), cancellation) is not { } step
            || step.Evidence.FirstOrDefault(one => one.Id == id) is not { } row)
        {
            return (false, false);
        }

        db.Evidence.Remove(row);
        steps.Touch(step);
        log.Add(EventKind.EvidenceRemoved, step.OperatorId, StepKey.Of(step).ToString(), InLog(row));
        await db.SaveChangesAsync(cancellation);
        await db.EvidenceContents.Where(one => one.OperatorId == step.OperatorId && one.Sha256 == row.Sha256 && !db.Evidence.Any(other => other.Sha256 == one.Sha256 && other.Step!.OperatorId == one.OperatorId))
            .ExecuteDeleteAsync(cancellation);
        return (true, true);
    }

    private static string InLog(EvidenceRow row) => $"{row.FileName}; sha256:{row.Sha256}";

    [LoggerMessage(Level = LogLevel.Information, Message = "Stored evidence {EvidenceId}, {Size} bytes, of operator {OperatorId}")]
    private partial void LogStored(Guid evidenceId, int size, Guid operatorId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed evidence {EvidenceId}")]
    private partial void LogRemoved(Guid evidenceId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Refused evidence of {Size} bytes for operator {OperatorId}, with status {Status}")]
    private partial void LogRefused(Guid operatorId, int size, int status);

    [LoggerMessage(Level = LogLevel.Error, Message = "Evidence {EvidenceId} cannot be given: its content is not what was stored; missing: {IsMissing}")]
    private partial void LogDamaged(Guid evidenceId, bool isMissing);
}
