using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Operators;

/// <summary>An operator: its files, and its evaluations.</summary>
internal sealed class DetailsModel(PortalDb db, FileStore files, OperatorNames names, RunStore runs, UploadLimits limits, TimeProvider clock, Speech say) : PageModel
{
    public UploadLimits Limits => limits;

    public OperatorRow Operator { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    /// <summary>The files that name another operator, of which nobody has said that it is the same.</summary>
    public IReadOnlyList<FileLine> Asking { get; private set; } = [];

    public IReadOnlyList<RunLine> Runs { get; private set; } = [];

    public IReadOnlyList<UploadResult> Uploads { get; private set; } = [];

    public string? Problem { get; private set; }

    public PartialDate Today => RunStore.Today(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostUploadAsync(Guid id, IReadOnlyList<IFormFile> files, CancellationToken cancellation)
    {
        if (!await db.Operators.AnyAsync(one => one.Id == id, cancellation))
        {
            return NotFound();
        }

        if (FormFiles.Problem(files, limits) is { } problem)
        {
            Problem = say[problem];
        }
        else
        {
            Uploads = await StoreAsync(id, files, cancellation);
        }

        await LoadAsync(id, cancellation);
        Response.StatusCode = Problem is null && Uploads.All(static one => one.Refused is null) ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public async Task<IActionResult> OnPostEvaluateAsync(Guid id, RunRequest request, CancellationToken cancellation)
    {
        var answer = await runs.RunAsync(id, request, cancellation);
        if (answer?.Run is { } run)
        {
            return Redirect($"/runs/{run.Id}");
        }

        if (answer?.Reason is not { } reason || !await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        Problem = say[reason];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Each file for itself: what can be read is stored, what cannot is explained.</summary>
    private async Task<IReadOnlyList<UploadResult>> StoreAsync(Guid id, IReadOnlyList<IFormFile> uploads, CancellationToken cancellation)
    {
        var results = new List<UploadResult>();
        foreach (var upload in uploads)
        {
            results.Add(await FormFiles.ReadAsync(upload, limits.MaxFileBytes, cancellation) is { } content
                ? (await files.StoreAsync(id, new(upload.FileName, content), cancellation))!
                : new(upload.FileName, null, RefusedFile.For(upload.FileName, FileTexts.TooLarge(limits))));
        }

        return results;
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Operators.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return false;
        }

        Operator = found;
        Files = await FileLine.OfAsync(db, id, cancellation);
        var known = await names.OfAsync(id, cancellation);
        Asking = [.. Files.Where(one => one.OperatorName is { } name && !known.Contains(OperatorNameRow.Normalized(name)))];
        Runs = await db.Runs.AsNoTracking().Where(one => one.OperatorId == id).OrderByDescending(one => one.Number)
            .Select(run => new RunLine(run.Id, run.Number, run.AsOf, run.EvaluatedAt, run.EvaluatedBy, run.Gaps, run.Weaknesses, run.Suggestions, run.OpenQuestions))
            .ToListAsync(cancellation);
        return true;
    }
}
