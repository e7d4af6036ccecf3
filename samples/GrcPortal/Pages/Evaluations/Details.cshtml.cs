using System.Globalization;
using GrcPortal.Data;
using GrcPortal.Evaluations;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrcPortal.Pages.Evaluations;

/// <summary>How far a batch is, and what could not be evaluated.</summary>
internal sealed class DetailsModel(BatchStore store, BatchList batches) : PageModel
{
    /// <summary>After how many seconds a page that is watched loads again.</summary>
    public const int Seconds = 5;

    public BatchStatus Status { get; private set; } = null!;

    public Paged<JobLine> Refused { get; private set; } = null!;

    /// <summary>Whether the page loads again by itself: where the reader asked for it, and can say no more.</summary>
    public bool IsWatched { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, bool? watch, [FromQuery(Name = "page")] int? page, CancellationToken cancellation)
    {
        if (await batches.FindAsync(id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Status = found;
        Refused = await batches.JobsAsync(id, JobState.Refused, page, cancellation);
        IsWatched = watch == true && found.Progress.IsAtWork;
        if (IsWatched)
        {
            Response.Headers["Refresh"] = Seconds.ToString(CultureInfo.InvariantCulture);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid id, CancellationToken cancellation) =>
        await store.CancelAsync(id, cancellation) ? Redirect($"/evaluations/{id}") : NotFound();
}
