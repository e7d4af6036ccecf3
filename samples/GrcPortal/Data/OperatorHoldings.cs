using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Data;

/// <summary>What depends on an operator, and goes with it.</summary>
public sealed record OperatorHoldings(int Files, int Versions, int Runs, int Steps, int Evidence)
{
    public static async Task<OperatorHoldings> OfAsync(PortalDb db, Guid id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new(
            await db.Files.CountAsync(one => one.OperatorId == id, cancellation),
            await db.Versions.CountAsync(one => one.File!.OperatorId == id, cancellation),
            await db.Runs.CountAsync(one => one.OperatorId == id, cancellation),
            await db.Steps.CountAsync(one => one.OperatorId == id, cancellation),
            await db.Evidence.CountAsync(one => one.Step!.OperatorId == id, cancellation));
    }

    /// <summary>The counts, as the log keeps them.</summary>
    public override string ToString() => FormattableString.Invariant($"files {Files}, versions {Versions}, runs {Runs}, steps {Steps}, evidence {Evidence}");
}
