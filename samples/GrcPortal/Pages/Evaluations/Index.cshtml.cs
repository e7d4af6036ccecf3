using GrcPortal.Data;
using GrcPortal.Evaluations;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Evaluations;

/// <summary>What was evaluated in the background, and a way to have all evaluated.</summary>
internal sealed class IndexModel(BatchStore store, BatchList batches, TimeProvider clock, Speech say) : PageModel
{
    public Paged<BatchStatus> Batches { get; private set; } = null!;

    /// <summary>How many operators have something to evaluate.</summary>
    public int Ready { get; private set; }

    public string AsOf { get; private set; } = string.Empty;

    public string? Problem { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int? page, CancellationToken cancellation) => await LoadAsync(page, RunStore.Today(clock.GetUtcNow()).ToString(), cancellation);

    public async Task<IActionResult> OnPostAsync(BatchRequest request, CancellationToken cancellation)
    {
        var answer = await store.RequestAsync(request, cancellation);
        if (answer?.Batch is { } batch)
        {
            return Redirect($"/evaluations/{batch.Id}?watch=true");
        }

        if (answer?.Reason is not { } reason)
        {
            return NotFound();
        }

        Problem = say[reason];
        await LoadAsync(page: null, request.AsOf ?? string.Empty, cancellation);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task LoadAsync(int? page, string asOf, CancellationToken cancellation)
    {
        AsOf = asOf;
        Batches = await batches.ListAsync(page, cancellation);
        Ready = await store.Ready.CountAsync(cancellation);
    }
}
