using System.Text;
using GrcPortal.Data;
using GrcPortal.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Pages.Operators;

/// <summary>A file to paste or to edit. What cannot be read stays in the form, with everything that is wrong above it.</summary>
internal sealed class EditModel(PortalDb db, FileStore files) : PageModel
{
    private const string Start = """
        {
          "format": "ciip-guideline/standards-document/1",
          "id": "security-rule",
          "title": "Rule on information security",
          "tier": "tier-4",
          "issuer": "",
          "examination": { "extent": "partial" },
          "treatments": {
            "II.6.1.2(2)": { "value": "addressed", "clauses": ["Ch. 8"], "readFrom": "heading" }
          }
        }

        """;

    public OperatorRow Operator { get; private set; } = null!;

    public FileLine? Edited { get; private set; }

    public string Text { get; private set; } = Start;

    public IReadOnlyList<UploadResult> Uploads { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? fileId, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, fileId, cancellation))
        {
            return NotFound();
        }

        if (Edited is not null)
        {
            var stored = await db.Versions.AsNoTracking().Where(one => one.FileId == fileId && one.Number == Edited.Number).Select(static one => one.Content).SingleAsync(cancellation);
            Text = Encoding.UTF8.GetString(stored).TrimStart('\uFEFF');
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? fileId, string? content, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, fileId, cancellation))
        {
            return NotFound();
        }

        // A form sends line ends as CR LF, whatever the file had.
        Text = (content ?? string.Empty).Replace("\r\n", "\n", StringComparison.Ordinal);
        var name = Edited is null ? "edited.json" : await NameAsync(Edited, cancellation);
        var result = await files.StoreAsync(id, name, Encoding.UTF8.GetBytes(Text), cancellation);
        if (result!.Stored is { } stored)
        {
            return Redirect($"/files/{stored.FileId}");
        }

        Uploads = [result];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private Task<string> NameAsync(FileLine file, CancellationToken cancellation) =>
        db.Versions.Where(one => one.FileId == file.Id && one.Number == file.Number).Select(static one => one.FileName).SingleAsync(cancellation);

    private async Task<bool> LoadAsync(Guid id, Guid? fileId, CancellationToken cancellation)
    {
        if (await db.Operators.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return false;
        }

        Operator = found;
        Edited = fileId is null ? null : (await FileLine.OfAsync(db, id, cancellation)).Find(one => one.Id == fileId);
        return fileId is null || Edited is not null;
    }
}
