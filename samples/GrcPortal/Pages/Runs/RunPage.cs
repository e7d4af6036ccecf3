using GrcPortal.Data;
using GrcPortal.Runs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrcPortal.Pages.Runs;

/// <summary>A page on one run.</summary>
internal abstract class RunPage(PortalDb db, GuidelineEvaluator evaluator) : PageModel
{
    /// <summary>How much of a list is shown at once.</summary>
    protected const int PageSize = 200;

    /// <summary>Which part of its list is asked for.</summary>
    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    public LoadedRun Run { get; private set; } = null!;

    public EvaluationReport Report => Run.Report;

    protected PortalDb Db => db;

    protected GuidelineEvaluator Evaluator => evaluator;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await LoadedRun.FindAsync(db, evaluator, id, cancellation) is not { } run)
        {
            return NotFound();
        }

        Run = run;
        await PrepareAsync(cancellation);
        return Page();
    }

    /// <summary>Loads what the page shows besides the run.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;
}
