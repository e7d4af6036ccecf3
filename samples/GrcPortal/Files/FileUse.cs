using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Files;

/// <summary>Takes files into the runs to come, and out of them.</summary>
internal sealed class FileUse(PortalDb db, WriteGate gate, OperatorNames names, EventLog log)
{
    /// <summary>Null where the file is not one of the tenant's; false where it names another operator and nobody has said that it is the same.</summary>
    public async Task<bool?> SetAsync(Guid fileId, bool isInUse, bool isSameOperator, CancellationToken cancellation)
    {
        using (await gate.EnterAsync(cancellation))
        {
            return await db.InTransactionAsync(() => SetInTransactionAsync(fileId, isInUse, isSameOperator, cancellation), cancellation);
        }
    }

    private async Task<(bool? Result, bool Commit)> SetInTransactionAsync(Guid fileId, bool isInUse, bool isSameOperator, CancellationToken cancellation)
    {
        if (await db.Files.SingleOrDefaultAsync(one => one.Id == fileId, cancellation) is not { } file)
        {
            return (null, false);
        }

        // As in `FileStore`, the operator's row is the lock under which names are added.
        await db.LockOperatorAsync(file.OperatorId, cancellation);
        if (isInUse && file.OperatorName is { } name && !await names.AreOfAsync(file.OperatorId, name, cancellation))
        {
            if (!isSameOperator)
            {
                return (false, false);
            }

            names.Add(file.OperatorId, name);
            log.Add(EventKind.NameAccepted, file.OperatorId, name);
            // The others of that name waited for the same answer.
            await foreach (var other in db.Files.Where(one => one.OperatorId == file.OperatorId && one.OperatorName != null).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                other.IsInUse |= OperatorNameRow.Normalized(other.OperatorName!) == OperatorNameRow.Normalized(name);
            }
        }

        if (file.IsInUse != isInUse)
        {
            log.Add(isInUse ? EventKind.FileTaken : EventKind.FileSetAside, file.OperatorId, file.Title);
        }

        file.IsInUse = isInUse;
        await db.SaveChangesAsync(cancellation);
        return (true, true);
    }
}
