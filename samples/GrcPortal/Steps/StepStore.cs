using GrcPortal.Data;
using GrcPortal.Security;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Steps;

/// <summary>Settles who closes an entry of a plan until when, and how far it is.</summary>
internal sealed partial class StepStore(PortalDb db, WriteGate gate, EventLog log, CurrentUser user, TimeProvider clock, ILogger<StepStore> logger)
{
    /// <summary>Null where the operator is not one of the tenant's.</summary>
    /// <param name="operatorId">The operator.</param>
    /// <param name="key">The entry.</param>
    /// <param name="form">What is to be settled.</param>
    /// <param name="madeFrom">The number it was made from, 0 where nothing had been settled; null where it is stored whatever was.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<StepAnswer?> ChangeAsync(Guid operatorId, StepKey key, StepForm form, int? madeFrom, CancellationToken cancellation)
    {
        var (change, reason) = StepChange.Read(form);
        if (change is null)
        {
            return await db.Operators.AnyAsync(one => one.Id == operatorId, cancellation) ? new(null, reason) : null;
        }

        using (await gate.EnterAsync(cancellation))
        {
            var answer = await db.InTransactionAsync(() => ChangeInTransactionAsync(operatorId, key, change, madeFrom, cancellation), cancellation);
            if (answer is { IsNew: true, Step: { } step })
            {
                LogChanged(operatorId, step.Number);
            }

            return answer;
        }
    }

    /// <summary>The row of an entry, to be changed in the transaction that is open, of which this is the first step; null where the operator is not one of the tenant's.</summary>
    public async Task<StepRow?> OpenAsync(Guid operatorId, StepKey key, CancellationToken cancellation)
    {
        if (!await db.LockOperatorAsync(operatorId, cancellation))
        {
            return null;
        }

        if (await db.Steps.Include(static one => one.Evidence).SingleOrDefaultAsync(one => one.OperatorId == operatorId && one.About == key.About.Text && one.Axis == key.Axis, cancellation) is { } known)
        {
            return known;
        }

        var now = clock.GetUtcNow();
        var row = new StepRow { Id = Guid.CreateVersion7(now), OperatorId = operatorId, About = key.About.Text, Axis = key.Axis, State = StepState.Open, Number = 0, ChangedAt = now, ChangedBy = user.Name };
        db.Steps.Add(row);
        return row;
    }

    /// <summary>Notes down who changed something about it.</summary>
    public void Touch(StepRow row) => (row.ChangedAt, row.ChangedBy) = (clock.GetUtcNow(), user.Name);

    private async Task<(StepAnswer? Answer, bool Commit)> ChangeInTransactionAsync(Guid operatorId, StepKey key, StepChange change, int? madeFrom, CancellationToken cancellation)
    {
        if (await OpenAsync(operatorId, key, cancellation) is not { } row)
        {
            return (null, false);
        }

        if (new StepChange(row.Owner, row.DueOn, row.State, row.Note) == change)
        {
            return (new(StepLine.Of(row), null), false);
        }

        if (madeFrom is { } number && number != row.Number)
        {
            return (new(StepLine.Of(row), null) { IsStale = true }, false);
        }

        (row.Owner, row.DueOn, row.State, row.Note) = (change.Owner, change.DueOn, change.State, change.Note);
        row.Number++;
        Touch(row);
        log.Add(EventKind.StepChanged, operatorId, key.ToString(), change.InLog());
        await db.SaveChangesAsync(cancellation);
        return (new(StepLine.Of(row), null) { IsNew = true }, true);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Changed a step of operator {OperatorId}, number {Number}")]
    private partial void LogChanged(Guid operatorId, int number);
}
