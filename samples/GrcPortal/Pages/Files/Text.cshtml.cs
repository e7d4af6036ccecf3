using GrcPortal.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Files;

/// <summary>The text of a version, so many lines around the one that a link leads to.</summary>
internal sealed class TextModel(PortalDb db) : PageModel
{
    private const int Shown = 400;
    private const int Longest = 2_000;

    public FileVersionRow Version { get; private set; } = null!;

    public OperatorRow Operator { get; private set; } = null!;

    /// <summary>The line asked for.</summary>
    public int Line { get; private set; }

    /// <summary>The number of the first line shown.</summary>
    public int First { get; private set; }

    public IReadOnlyList<string> Lines { get; private set; } = [];

    public int Count { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int number, int? line, CancellationToken cancellation)
    {
        if (await db.Versions.AsNoTracking().Include(static one => one.File).SingleOrDefaultAsync(one => one.FileId == id && one.Number == number, cancellation) is not { } found)
        {
            return NotFound();
        }

        Version = found;
        Operator = await db.Operators.AsNoTracking().SingleAsync(one => one.Id == found.File!.OperatorId, cancellation);
        var all = FileVersionRow.TextOf(found.Content).ReplaceLineEndings("\n").Split('\n');
        Count = all.Length;
        Line = Math.Clamp(line ?? 1, 1, Count);
        First = Math.Max(1, Line - (Shown / 2));
        Lines = [.. all.Skip(First - 1).Take(Shown).Select(static one => one.Length <= Longest ? one : Limits.Cut(one, Longest) + " …")];
        return Page();
    }
}
