using GrcPortal.Data;
using GrcPortal.Evidence;
using GrcPortal.Files;
using GrcPortal.Steps;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GrcPortal.Pages.Operators;

/// <summary>An entry of the plan: who closes it until when, how far it is, what shows it, and what happened to it so far.</summary>
internal sealed class StepModel(PortalDb db, StepStore steps, EvidenceStore evidence, IOptions<EvidenceOptions> options, UploadLimits limits, TimeProvider clock, Speech say) : PageModel
{
    private const int PageSize = 50;
    private const int MostHistory = 5_000;

    public OperatorRow Operator { get; private set; } = null!;

    public StepKey Key { get; private set; } = null!;

    /// <summary>What is stored now.</summary>
    public StepLine Step { get; private set; } = null!;

    /// <summary>What the form shows.</summary>
    public StepForm Form { get; private set; } = new();

    /// <summary>Whether what the form shows was made from something that is not stored any more.</summary>
    public bool IsStale { get; private set; }

    public string? Problem { get; private set; }

    public IReadOnlyList<EvidenceAnswer> Answers { get; private set; } = [];

    public Paged<EventLine> History { get; private set; } = null!;

    /// <summary>Which part of the history is asked for.</summary>
    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    public EvidenceOptions Options => options.Value;

    public DateOnly Today { get; } = StepLine.Today(clock);

    public string Address => Key.PageOf(Operator.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, string axis, string about, CancellationToken cancellation)
    {
        if (!await FindAsync(id, axis, about, cancellation))
        {
            return NotFound();
        }

        Form = new() { Owner = Step.Owner, DueOn = StepChange.Written(Step.DueOn), State = Step.State, Note = Step.Note };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string axis, string about, StepForm form, int? number, CancellationToken cancellation)
    {
        if (!await FindAsync(id, axis, about, cancellation) || await steps.ChangeAsync(id, Key, form, number ?? 0, cancellation) is not { } answer)
        {
            return NotFound();
        }

        if (answer is { IsStale: false, Reason: null })
        {
            return Redirect(Address);
        }

        (Form, IsStale) = (form, answer.IsStale);
        Step = answer.Step ?? Step;
        Problem = answer.Reason is { } reason ? say[reason] : null;
        Response.StatusCode = IsStale ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(Guid id, string axis, string about, IReadOnlyList<IFormFile> files, CancellationToken cancellation)
    {
        if (!await FindAsync(id, axis, about, cancellation))
        {
            return NotFound();
        }

        if (FormFiles.Problem(files, limits) is { } problem)
        {
            Problem = say[problem];
        }
        else
        {
            Answers = await AddAsync(files, cancellation);
        }

        Response.StatusCode = Problem is null && Answers.All(static one => one.Refused is null) ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return await OnGetAsync(id, axis, about, cancellation);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, string axis, string about, Guid evidenceId, CancellationToken cancellation) =>
        await FindAsync(id, axis, about, cancellation) && Step.Evidence.Any(one => one.Id == evidenceId) && await evidence.RemoveAsync(evidenceId, cancellation) ? Redirect(Address) : NotFound();

    /// <summary>Each file for itself.</summary>
    private async Task<IReadOnlyList<EvidenceAnswer>> AddAsync(IReadOnlyList<IFormFile> files, CancellationToken cancellation)
    {
        var answers = new List<EvidenceAnswer>();
        foreach (var file in files)
        {
            answers.Add(await FormFiles.ReadAsync(file, Options.MaxFileBytes, cancellation) is { } content
                ? (await evidence.AddAsync(Operator.Id, Key, file.FileName, content, cancellation))!
                : new(null, RefusedEvidence.TooLarge(file.FileName, Options)));
        }

        return answers;
    }

    private async Task<bool> FindAsync(Guid id, string axis, string about, CancellationToken cancellation)
    {
        if (!StepKey.TryParse(axis, about, out var key) || await db.Operators.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return false;
        }

        (Operator, Key) = (found, key);
        Step = await StepLine.FindAsync(db, id, key, cancellation);
        var subject = key.ToString();
        History = (await db.Events.AsNoTracking().Where(one => one.OperatorId == id && one.Subject == subject && (one.Kind == EventKind.StepChanged || one.Kind == EventKind.EvidenceStored || one.Kind == EventKind.EvidenceRemoved))
            .OrderByDescending(static one => one.Id).Take(MostHistory).Select(static one => new EventLine(one.At, one.By, one.Kind, one.Detail)).ToListAsync(cancellation)).PageOf(Number, PageSize);
        return true;
    }
}

/// <summary>Something that was done to an entry.</summary>
internal sealed record EventLine(DateTimeOffset At, string By, EventKind Kind, string? Detail)
{
    /// <summary>What more there is to say, with the words for how far it is.</summary>
    public string? DetailIn(Speech say)
    {
        var parts = Detail?.Split(';', 2);
        return parts is not null && StepStates.Find(parts[0]) is { } state ? string.Join(';', [say[StepTexts.Of(state)], .. parts[1..]]) : Detail;
    }
}
