using GrcPortal.Data;
using GrcPortal.Operators;
using GrcPortal.Samples;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrcPortal.Pages;

/// <summary>All operators of the tenant on one page, and a way to add one.</summary>
internal sealed class IndexModel(OperatorOverview overview, OperatorStore operators, SampleLoader samples, Speech say) : PageModel
{
    [FromQuery]
    public OverviewQuery Asked { get; set; } = new();

    public OverviewTotals Totals { get; private set; } = null!;

    public IReadOnlyList<WeakItem> Weakest { get; private set; } = [];

    public Paged<OverviewLine> Lines { get; private set; } = null!;

    public string? Name { get; private set; }

    public string? Problem { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAddAsync(string? name, CancellationToken cancellation)
    {
        Name = name?.Trim() ?? string.Empty;
        if (!OperatorStore.IsName(Name))
        {
            Problem = say[OperatorTexts.NameMissing, Limits.Name];
        }
        else if (await operators.AddAsync(Name, cancellation) is { } id)
        {
            return Redirect($"/operators/{id}");
        }
        else
        {
            Problem = say[OperatorTexts.NameTaken];
        }

        await LoadAsync(cancellation);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public async Task<IActionResult> OnPostSamplesAsync(CancellationToken cancellation)
    {
        await samples.LoadAsync(cancellation);
        return Redirect("/");
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        (Totals, Weakest) = await overview.TotalsAsync(cancellation);
        Lines = await overview.PageAsync(Asked, cancellation);
    }
}
