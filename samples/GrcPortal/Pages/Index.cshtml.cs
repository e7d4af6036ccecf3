using System.Globalization;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Samples;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages;

/// <summary>The operators of the tenant, and a way to add one.</summary>
internal sealed class IndexModel(PortalDb db, OperatorStore operators, SampleLoader samples, Speech say) : PageModel
{
    public CultureInfo Plain => CultureInfo.InvariantCulture;

    public IReadOnlyList<OperatorLine> Operators { get; private set; } = [];

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

    private async Task LoadAsync(CancellationToken cancellation) => Operators = await db.Operators.AsNoTracking().OrderBy(one => one.Name)
        .Select(one => new OperatorLine(
            one.Id, one.Name, one.Files.Count(file => file.Kind != FileKind.SelfVerification), one.Files.Count(file => file.Kind == FileKind.SelfVerification),
            one.Runs.OrderByDescending(run => run.Number).Select(run => new RunLine(run.Id, run.Number, run.AsOf, run.EvaluatedAt, run.EvaluatedBy, run.Gaps, run.Weaknesses, run.Suggestions, run.OpenQuestions)).FirstOrDefault()))
        .ToListAsync(cancellation);
}

/// <summary>An operator in the list.</summary>
internal sealed record OperatorLine(Guid Id, string Name, int Documents, int Practice, RunLine? Last);

/// <summary>A run in a list, without its content.</summary>
internal sealed record RunLine(Guid Id, int Number, string? AsOf, DateTimeOffset EvaluatedAt, string EvaluatedBy, int Gaps, int Weaknesses, int Suggestions, int OpenQuestions);
