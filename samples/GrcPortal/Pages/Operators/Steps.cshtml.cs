using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Steps;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Operators;

/// <summary>All that an operator has settled about entries of its plans, whether or not the newest plan still has them.</summary>
internal sealed class StepsModel(PortalDb db, GuidelineEvaluator evaluator, TimeProvider clock) : PageModel
{
    public const string ByEntry = "entry";

    private const int PageSize = 50;

    private ImprovementPlan? plan;

    public OperatorRow Operator { get; private set; } = null!;

    public DateOnly Today { get; } = StepLine.Today(clock);

    public Paged<StepLine> Steps { get; private set; } = null!;

    /// <summary>Which part of the list is asked for.</summary>
    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    /// <summary>`entry` for the order of the Guideline; else what is late comes first, then what is due first.</summary>
    [FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    public bool IsByEntry => Sort == ByEntry;

    /// <summary>Whether the newest plan has an entry of that name.</summary>
    public LocalizedText InPlan(StepKey key) => plan is null ? StepTexts.NoPlanYet : plan.Find(key.About, key.Axis) is null ? StepTexts.NotInPlan : StepTexts.InPlan;

    /// <summary>Shows the list, or goes to the one entry that is asked for.</summary>
    /// <param name="id">The operator.</param>
    /// <param name="axis">The side of an entry.</param>
    /// <param name="about">Its item or section.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, string? axis, string? about, CancellationToken cancellation)
    {
        if (await db.Operators.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (about is not null)
        {
            return StepKey.TryParse(axis, about, out var key) ? Redirect(key.PageOf(id)) : NotFound();
        }

        Operator = found;
        plan = found.LatestRunId is { } run ? (await LoadedRun.FindAsync(db, evaluator, run, cancellation))?.Report.Plan() : null;
        var all = await StepLine.OfAsync(db, id, cancellation);
        Steps = (IsByEntry ? all : [.. all.OrderByDescending(one => one.IsOverdue(Today)).ThenBy(static one => !StepStates.Unfinished.Contains(one.State)).ThenBy(static one => one.DueOn ?? DateOnly.MaxValue)])
            .PageOf(Number, PageSize);
        return Page();
    }
}
