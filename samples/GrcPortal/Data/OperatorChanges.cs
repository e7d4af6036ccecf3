using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Data;

/// <summary>Renames operators, and deletes them with all that depends on them.</summary>
internal sealed class OperatorChanges(PortalDb db, WriteGate gate, EventLog log)
{
    /// <summary>Null where the operator is not one of the tenant's; false where another one has the name.</summary>
    public async Task<bool?> RenameAsync(Guid id, string name, CancellationToken cancellation)
    {
        using (await gate.EnterAsync(cancellation))
        {
            return await db.InTransactionAsync(() => RenameInTransactionAsync(id, name, cancellation), cancellation);
        }
    }

    /// <summary>Deletes what there is and says how much that was; null where the operator is not one of the tenant's.</summary>
    public async Task<OperatorHoldings?> DeleteAsync(Guid id, CancellationToken cancellation)
    {
        using (await gate.EnterAsync(cancellation))
        {
            return await db.InTransactionAsync(() => DeleteInTransactionAsync(id, cancellation), cancellation);
        }
    }

    private async Task<(bool? Result, bool Commit)> RenameInTransactionAsync(Guid id, string name, CancellationToken cancellation)
    {
        if (await db.Operators.SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } row)
        {
            return (null, false);
        }

        if (row.Name == name)
        {
            return (true, false);
        }

        if (await db.Operators.AnyAsync(one => one.Name == name, cancellation))
        {
            return (false, false);
        }

        // Files that call it by the name it had go on being its own.
        var earlier = OperatorNameRow.Normalized(row.Name);
        if (!await db.OperatorNames.AnyAsync(one => one.OperatorId == id && one.Name == earlier, cancellation))
        {
            db.OperatorNames.Add(new OperatorNameRow { Id = Guid.CreateVersion7(), OperatorId = id, Name = earlier });
        }

        log.Add(EventKind.OperatorRenamed, id, name, row.Name);
        row.Name = name;
        row.SearchName = OperatorNameRow.Normalized(name);
        await db.SaveChangesAsync(cancellation);
        return (true, true);
    }

    private async Task<(OperatorHoldings? Result, bool Commit)> DeleteInTransactionAsync(Guid id, CancellationToken cancellation)
    {
        if (!await db.LockOperatorAsync(id, cancellation))
        {
            return (null, false);
        }

        var held = await OperatorHoldings.OfAsync(db, id, cancellation);
        var name = await db.Operators.Where(one => one.Id == id).Select(static one => one.Name).SingleAsync(cancellation);
        log.Add(EventKind.OperatorDeleted, id, name, held.ToString());
        await db.SaveChangesAsync(cancellation);
        await db.Jobs.Where(one => one.OperatorId == id).ExecuteDeleteAsync(cancellation);
        await db.RunFiles.Where(one => db.Runs.Where(run => run.OperatorId == id).Select(static run => run.Id).Contains(one.RunId)).ExecuteDeleteAsync(cancellation);
        await db.Runs.Where(one => one.OperatorId == id).ExecuteDeleteAsync(cancellation);
        await db.Results.Where(one => one.OperatorId == id).ExecuteDeleteAsync(cancellation);
        await db.Evidence.Where(one => one.Step!.OperatorId == id).ExecuteDeleteAsync(cancellation);
        await db.EvidenceContents.Where(one => one.OperatorId == id).ExecuteDeleteAsync(cancellation);
        await db.Steps.Where(one => one.OperatorId == id).ExecuteDeleteAsync(cancellation);
        await db.Versions.Where(one => one.File!.OperatorId == id).ExecuteDeleteAsync(cancellation);
        await db.Files.Where(one => one.OperatorId == id).ExecuteDeleteAsync(cancellation);
        await db.OperatorNames.Where(one => one.OperatorId == id).ExecuteDeleteAsync(cancellation);
        await db.Operators.Where(one => one.Id == id).ExecuteDeleteAsync(cancellation);
        return (held, true);
    }
}
