using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Api;

/// <summary>The same steps for programs. What is wrong is answered as problem details (RFC 9457).</summary>
internal static class PortalApi
{
    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter<AntiforgeryFilter>();
        api.MapGet("/antiforgery", static (IAntiforgery antiforgery, HttpContext context) =>
            Results.Ok(new { token = antiforgery.GetAndStoreTokens(context).RequestToken, header = antiforgery.GetAndStoreTokens(context).HeaderName }));
        api.MapGet("/operators", static async (PortalDb db, CancellationToken cancellation) =>
            Results.Ok(await db.Operators.OrderBy(one => one.Name).Select(one => new { one.Id, one.Name }).ToListAsync(cancellation)));
        api.MapPost("/operators", AddOperatorAsync);
        api.MapGet("/operators/{id:guid}/files", FilesAsync);
        api.MapPost("/operators/{id:guid}/files", UploadAsync);
        api.MapPut("/files/{id:guid}/use", UseAsync);
        api.MapGet("/operators/{id:guid}/runs", RunsAsync);
        api.MapPost("/operators/{id:guid}/runs", RunAsync);
        RunOutput.Keep(api.MapGet("/runs/{id:guid}/exports/{name}", DownloadRoutes.ExportAsync));
        api.MapGet("/runs/{id:guid}/comparison", CompareAsync);
        StepApi.Map(api);
    }

    private static async Task<IResult> AddOperatorAsync(NewOperator added, OperatorStore operators, Speech say, CancellationToken cancellation)
    {
        var name = added.Name?.Trim() ?? string.Empty;
        if (!OperatorStore.IsName(name))
        {
            return PortalProblems.BadInput(say[OperatorTexts.NameMissing, Limits.Name]);
        }

        return await operators.AddAsync(name, cancellation) is { } id
            ? Results.Created($"/api/operators/{id}", new { id, name })
            : Results.Problem(say[OperatorTexts.NameTaken], statusCode: StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> FilesAsync(Guid id, PortalDb db, CancellationToken cancellation) =>
        await db.Operators.AnyAsync(one => one.Id == id, cancellation)
            ? Results.Ok(await db.Versions.Where(one => one.File!.OperatorId == id && one.Number == one.File.LatestNumber).OrderBy(one => one.File!.Key)
                .Select(one => new { one.File!.Id, one.File.Kind, one.File.Key, one.File.Title, one.File.IsInUse, one.Number, one.Sha256, one.Size }).ToListAsync(cancellation))
            : Results.NotFound();

    /// <summary>
    /// The body is the file; `?name=` is what to call it, and `?sameOperator=true` says that the operator it names is this one. `If-Match` holds the number of
    /// the version it was made from, `If-None-Match: *` says that there is none.
    /// </summary>
    private static async Task<IResult> UploadAsync(
        Guid id, string? name, bool? sameOperator, HttpRequest request, FileStore files, UploadLimits limits, Speech say, CancellationToken cancellation)
    {
        if (await RequestBody.ReadAsync(request.Body, limits.MaxFileBytes, cancellation) is not { } utf8)
        {
            return PortalProblems.TooLarge(say[FileTexts.TooLarge(limits)]);
        }

        if (!VersionTag.TryReadCondition(request, out var madeFrom))
        {
            return PortalProblems.BadInput(say[FileTexts.BadCondition]);
        }

        var upload = new Upload(SpreadsheetReader.NameOf(name, request.ContentType), utf8) { IsSameOperator = sameOperator == true, MadeFrom = madeFrom };
        var result = await files.StoreAsync(id, upload, cancellation);
        if (result?.Stored is { } kept)
        {
            request.HttpContext.Response.Headers.ETag = VersionTag.Of(kept.Number);
        }

        return result switch
        {
            null => Results.NotFound(),
            { Refused: { } refused } => PortalProblems.Unreadable(refused, say),
            { Newer: { } newer } => PortalProblems.Stale(newer, say),
            { Stored: { IsNew: true } stored } => Results.Created($"/files/{stored.FileId}/versions/{stored.Number}", stored),
            _ => Results.Ok(result.Stored),
        };
    }

    /// <summary>Takes a file into the runs to come, or out of them.</summary>
    private static async Task<IResult> UseAsync(Guid id, NewUse asked, FileUse use, Speech say, CancellationToken cancellation) =>
        await use.SetAsync(id, asked.IsInUse, asked.IsSameOperator, cancellation) switch
        {
            null => Results.NotFound(),
            false => Results.Problem(say[FileTexts.OtherOperator], statusCode: StatusCodes.Status409Conflict, type: "urn:grc-portal:other-operator"),
            true => Results.NoContent(),
        };

    private static async Task<IResult> RunsAsync(Guid id, PortalDb db, CancellationToken cancellation) =>
        await db.Operators.AnyAsync(one => one.Id == id, cancellation)
            ? Results.Ok(await db.Runs.Where(one => one.OperatorId == id).OrderBy(one => one.Number)
                .Select(one => new { one.Id, one.Number, one.AsOf, one.EvaluatedAt, one.Gaps, one.Weaknesses, one.Suggestions, one.OpenQuestions }).ToListAsync(cancellation))
            : Results.NotFound();

    private static async Task<IResult> RunAsync(Guid id, RunRequest asked, RunStore runs, Speech say, CancellationToken cancellation) =>
        await runs.RunAsync(id, asked, cancellation) switch
        {
            { Run: { } run, IsNew: var isNew } => Results.Json(
                new { run.Id, run.Number, run.AsOf, run.Gaps, run.Weaknesses, run.Suggestions, run.OpenQuestions }, statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK),
            { Reason: { } reason } => PortalProblems.BadInput(say[reason]),
            _ => Results.NotFound(),
        };

    private static async Task<IResult> CompareAsync(Guid id, Guid? with, PortalDb db, GuidelineEvaluator evaluator, Speech say, CancellationToken cancellation)
    {
        if (await LoadedRun.FindAsync(db, evaluator, id, cancellation) is not { } run
            || await LoadedRun.FindEarlierAsync(db, evaluator, run.Row, with, cancellation) is not { } earlier)
        {
            return Results.NotFound();
        }

        var comparison = ReportComparison.Between(before: earlier.Report, after: run.Report);
        return Results.Ok(new
        {
            before = earlier.Row.Number,
            after = run.Row.Number,
            gateIsClosed = comparison.Gate().IsClosed,
            comparison.IsComparable,
            changes = comparison.Changes.Where(static change => change.State != ChangeState.Unchanged).Select(change => new
            {
                state = change.State.In(say.Language),
                rule = change.Rule.Id,
                place = change.Place.In(say.Language),
                message = (change.After ?? change.Before)!.Message.In(say.Language),
            }),
        });
    }

    private sealed record NewOperator(string? Name);

    private sealed record NewUse
    {
        public required bool IsInUse { get; init; }

        public bool IsSameOperator { get; init; }
    }
}
