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

    /// <summary>The version that the text is made from; null for a new file.</summary>
    public int? Number { get; private set; }

    /// <summary>What somebody stored in between.</summary>
    public NewerVersion? Newer { get; private set; }

    /// <summary>Null where there is none: the form named a version of a file that does not exist.</summary>
    public string? NewerText { get; private set; }

    /// <summary>Whether the text has the id of another file.</summary>
    public bool HasOtherId { get; private set; }

    public IReadOnlyList<UploadResult> Uploads { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? fileId, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, fileId, cancellation))
        {
            return NotFound();
        }

        if (Edited is not null)
        {
            (Text, Number) = (await TextAsync(Edited.Id, Edited.Number, cancellation), Edited.Number);
        }

        return Page();
    }

    /// <summary>Stores the text, unless somebody has to look first.</summary>
    /// <param name="id">The operator.</param>
    /// <param name="fileId">The file that was edited; null for a new one.</param>
    /// <param name="content">The text.</param>
    /// <param name="number">The version that it was made from.</param>
    /// <param name="asNew">Whether it is to be a file of its own, where its id is another one.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? fileId, string? content, int? number, bool asNew, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, fileId, cancellation))
        {
            return NotFound();
        }

        // A form sends line ends as CR LF, whatever the file had.
        Text = (content ?? string.Empty).Replace("\r\n", "\n", StringComparison.Ordinal);
        Number = number;
        var upload = new Upload(Edited is null || asNew ? "edited.json" : await NameAsync(Edited, cancellation), Encoding.UTF8.GetBytes(Text))
        {
            FileId = asNew ? null : fileId,
            MadeFrom = asNew ? 0 : number ?? Edited?.Number ?? 0,
        };
        var result = (await files.StoreAsync(id, upload, cancellation))!;
        if (result.Stored is { } stored)
        {
            return Redirect($"/files/{stored.FileId}");
        }

        if (result.Newer is { } newer)
        {
            (Newer, Number) = (newer, newer.Number);
            NewerText = newer.Number == 0 ? null : await TextAsync(newer.FileId, newer.Number, cancellation);
            Response.StatusCode = StatusCodes.Status412PreconditionFailed;
            return Page();
        }

        Uploads = [result];
        HasOtherId = result.Refused!.IsForOtherId;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<string> TextAsync(Guid fileId, int number, CancellationToken cancellation)
    {
        var stored = await db.Versions.AsNoTracking().Where(one => one.FileId == fileId && one.Number == number).Select(static one => one.Content).SingleAsync(cancellation);
        return FileVersionRow.TextOf(stored);
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
