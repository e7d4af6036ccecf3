using GrcPortal.Data;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Operators;

/// <summary>Where an operator is renamed or deleted.</summary>
internal sealed class SettingsModel(PortalDb db, OperatorChanges changes, Speech say) : PageModel
{
    public OperatorRow Operator { get; private set; } = null!;

    /// <summary>What is deleted with it.</summary>
    public OperatorHoldings Holdings { get; private set; } = null!;

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRenameAsync(Guid id, string? name, CancellationToken cancellation)
    {
        var wanted = name?.Trim() ?? string.Empty;
        if (!OperatorStore.IsName(wanted))
        {
            return await RefusedAsync(id, say[OperatorTexts.NameMissing, Limits.Name], cancellation);
        }

        return await changes.RenameAsync(id, wanted, cancellation) switch
        {
            true => Redirect($"/operators/{id}"),
            false => await RefusedAsync(id, say[OperatorTexts.NameTaken], cancellation),
            null => NotFound(),
        };
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, string? confirmed, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        if (OperatorNameRow.Normalized(confirmed ?? string.Empty) != OperatorNameRow.Normalized(Operator.Name))
        {
            return await RefusedAsync(id, say[SettingsTexts.NotTheName], cancellation);
        }

        return await changes.DeleteAsync(id, cancellation) is null ? NotFound() : Redirect("/");
    }

    private async Task<IActionResult> RefusedAsync(Guid id, string problem, CancellationToken cancellation)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await LoadAsync(id, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Operators.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return false;
        }

        Operator = found;
        Holdings = await OperatorHoldings.OfAsync(db, id, cancellation);
        return true;
    }
}
