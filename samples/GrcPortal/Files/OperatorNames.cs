using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Files;

/// <summary>
/// Which names stand for an operator: its own in the portal, and those of files of which somebody said so. A file that names another one is kept and set
/// aside until then, because an evaluation of somebody else's practice looks like any other.
/// </summary>
internal sealed class OperatorNames(PortalDb db)
{
    public async Task<bool> AreOfAsync(Guid operatorId, string name, CancellationToken cancellation)
    {
        var normalized = OperatorNameRow.Normalized(name);
        return (await OfAsync(operatorId, cancellation)).Contains(normalized);
    }

    /// <summary>All names of an operator, as <see cref="OperatorNameRow.Normalized"/> gives them.</summary>
    public async Task<HashSet<string>> OfAsync(Guid operatorId, CancellationToken cancellation)
    {
        var own = await db.Operators.Where(one => one.Id == operatorId).Select(static one => one.Name).SingleAsync(cancellation);
        var names = await db.OperatorNames.Where(one => one.OperatorId == operatorId).Select(static one => one.Name).ToListAsync(cancellation);
        return [OperatorNameRow.Normalized(own), .. names];
    }

    /// <summary>Takes a name that is not yet one of the operator's, with the changes that are saved next.</summary>
    public void Add(Guid operatorId, string name) =>
        db.OperatorNames.Add(new OperatorNameRow { Id = Guid.CreateVersion7(), OperatorId = operatorId, Name = OperatorNameRow.Normalized(name) });
}
