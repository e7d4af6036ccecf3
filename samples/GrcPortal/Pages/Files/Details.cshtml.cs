using GrcPortal.Data;
using GrcPortal.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Files;

/// <summary>A file with all its versions.</summary>
internal sealed class DetailsModel(PortalDb db, FileStore files, FileUse use, OperatorNames names) : PageModel
{
    public FileRow Stored { get; private set; } = null!;

    /// <summary>Whether it names another operator, and nobody has said that it is the same.</summary>
    public bool Asks { get; private set; }

    /// <summary>The version that somebody stored while this page was looked at, because of which nothing was restored; else null.</summary>
    public NewerVersion? Newer { get; private set; }

    public OperatorRow Operator { get; private set; } = null!;

    public IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Files.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Stored = found;
        Asks = found.OperatorName is { } name && !await names.AreOfAsync(found.OperatorId, name, cancellation);
        Operator = await db.Operators.AsNoTracking().SingleAsync(one => one.Id == found.OperatorId, cancellation);
        Versions = await db.Versions.AsNoTracking().Where(one => one.FileId == id).OrderByDescending(one => one.Number)
            .Select(one => new VersionLine(one.Number, one.StoredAt, one.StoredBy, one.FileName, one.Size, one.Sha256)).ToListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSwitchAsync(Guid id, bool isInUse, bool isSameOperator, CancellationToken cancellation) =>
        // Where it is to be asked whose it is, the page asks.
        await use.SetAsync(id, isInUse, isSameOperator, cancellation) is null ? NotFound() : Redirect($"/files/{id}");

    /// <summary>Stores an earlier version once more, as the newest; nothing of those in between is lost.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(Guid id, int number, int newest, CancellationToken cancellation)
    {
        if (await db.Versions.AsNoTracking().Include(static one => one.File).SingleOrDefaultAsync(one => one.FileId == id && one.Number == number, cancellation) is not { } found)
        {
            return NotFound();
        }

        var restored = await files.StoreAsync(found.File!.OperatorId, new(found.FileName, found.Content) { FileId = id, MadeFrom = newest, RestoredFrom = number }, cancellation);
        if (restored?.Stored is not null)
        {
            return Redirect($"/files/{id}");
        }

        Response.StatusCode = StatusCodes.Status412PreconditionFailed;
        Newer = restored?.Newer;
        return restored is null ? NotFound() : await OnGetAsync(id, cancellation);
    }
}

/// <summary>A version in the list.</summary>
internal sealed record VersionLine(int Number, DateTimeOffset StoredAt, string StoredBy, string FileName, int Size, string Sha256);
