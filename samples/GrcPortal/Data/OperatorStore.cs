using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Data;

/// <summary>Adds operators.</summary>
internal sealed class OperatorStore(PortalDb db, WriteGate gate, EventLog log, TimeProvider clock)
{
    /// <summary>Whether an operator can be called so.</summary>
    public static bool IsName(string name) => name.Length is > 0 and <= Limits.Name && !name.Any(char.IsControl);

    /// <summary>Null where the tenant has an operator of this name.</summary>
    public async Task<Guid?> AddAsync(string name, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var row = new OperatorRow { Id = Guid.CreateVersion7(now), Name = name, SearchName = OperatorNameRow.Normalized(name), CreatedAt = now, ChangedAt = now };
        using (await gate.EnterAsync(cancellation))
        {
            if (await db.Operators.AnyAsync(one => one.Name == name, cancellation))
            {
                return null;
            }

            db.Operators.Add(row);
            log.Add(EventKind.OperatorAdded, row.Id, name);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return row.Id;
            }
            catch (DbUpdateException) when (cancellation.IsCancellationRequested is false)
            {
                // Somebody added the name in between: the unique index says so. Anything else comes up again.
                db.ChangeTracker.Clear();
                if (await db.Operators.AnyAsync(one => one.Name == name, cancellation))
                {
                    return null;
                }

                throw;
            }
        }
    }
}
