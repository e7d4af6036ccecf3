using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Files;

/// <summary>What differs between two versions of a file.</summary>
internal sealed class ChangesModel(PortalDb db) : PageModel
{
    private const int PageSize = 500;
    private const int Longest = 2_000;

    public FileRow Stored { get; private set; } = null!;

    public OperatorRow Operator { get; private set; } = null!;

    public int From { get; private set; }

    public int To { get; private set; }

    /// <summary>Which part of the lines is asked for.</summary>
    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    public VersionChanges Changes { get; private set; } = null!;

    public Paged<ChangedLine> Lines => Changes.Lines.PageOf(Number, PageSize);

    /// <summary>The documents that both versions have: each has an amendment table.</summary>
    public IReadOnlyList<AmendedVersions> Amended { get; private set; } = [];

    public static string Short(string line) => line.Length <= Longest ? line : Limits.Cut(line, Longest) + " …";

    /// <summary>Shows the changes.</summary>
    /// <param name="id">The file.</param>
    /// <param name="from">The earlier version; without it the one before the other.</param>
    /// <param name="to">The later version; without it the newest.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, int? from, int? to, CancellationToken cancellation)
    {
        if (await db.Files.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Stored = found;
        To = to ?? found.LatestNumber;
        From = from ?? Math.Max(1, To - 1);
        var texts = await db.Versions.AsNoTracking().Where(one => one.FileId == id && (one.Number == From || one.Number == To))
            .Select(static one => new { one.Number, one.Content }).ToDictionaryAsync(static one => one.Number, static one => one.Content, cancellation);
        if (!texts.TryGetValue(From, out var earlier) || !texts.TryGetValue(To, out var later))
        {
            return NotFound();
        }

        Operator = await db.Operators.AsNoTracking().SingleAsync(one => one.Id == found.OperatorId, cancellation);
        Changes = VersionChanges.Between(earlier, later);
        Amended = AmendedVersions.Of(found.Kind, earlier, later);
        return Page();
    }
}
