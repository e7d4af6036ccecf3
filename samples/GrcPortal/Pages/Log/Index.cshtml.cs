using GrcPortal.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Log;

/// <summary>Who did what, of the tenant or of one operator.</summary>
internal sealed class IndexModel(PortalDb db) : PageModel
{
    private const int PageSize = 100;

    /// <summary>Only what was about this operator, also after it was deleted.</summary>
    [FromQuery(Name = "operator")]
    public Guid? OperatorId { get; set; }

    /// <summary>Only what is older than this entry.</summary>
    [FromQuery(Name = "before")]
    public Guid? Before { get; set; }

    public OperatorRow? Operator { get; private set; }

    public IReadOnlyList<EventRow> Entries { get; private set; } = [];

    /// <summary>Where older entries are; null where there are none.</summary>
    public string? Earlier { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var entries = await db.Events.AsNoTracking().Where(one => (OperatorId == null || one.OperatorId == OperatorId) && (Before == null || one.Id < Before))
            .OrderByDescending(static one => one.Id).Take(PageSize + 1).ToListAsync(cancellation);
        Operator = await db.Operators.AsNoTracking().SingleOrDefaultAsync(one => one.Id == OperatorId, cancellation);
        Entries = [.. entries.Take(PageSize)];
        Earlier = entries.Count <= PageSize ? null : OperatorId is null ? $"/log?before={Entries[^1].Id}" : $"/log?operator={OperatorId}&before={Entries[^1].Id}";
    }
}
