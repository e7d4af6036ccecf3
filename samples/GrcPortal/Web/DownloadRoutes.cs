using System.ComponentModel;
using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace GrcPortal.Web;

/// <summary>What pages link to and is not a page of the portal's own: originals, the library's report, exports.</summary>
internal static class DownloadRoutes
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/files/{id:guid}/versions/{number:int}", OriginalAsync);
        RunOutput.Keep(app.MapGet("/runs/{id:guid}/report", ReportAsync));
        RunOutput.Keep(app.MapGet("/runs/{id:guid}/heat-map.svg", HeatMapAsync));
        RunOutput.Keep(app.MapGet("/runs/{id:guid}/exports/{name}", ExportAsync));
    }

    public static async Task<IResult> ExportAsync(Guid id, string name, HttpRequest request, PortalDb db, ExportStore exports, GuidelineEvaluator evaluator, Speech say, CancellationToken cancellation)
    {
        if (RunExport.Find(name) is not { } export)
        {
            return Results.NotFound();
        }

        var steps = await exports.StepsAsync(export, id, cancellation);
        var tag = RunOutput.Tag(id, evaluator, say.Language, name, steps);
        if (RunOutput.HasClient(request, tag) && await db.Runs.AnyAsync(one => one.Id == id, cancellation))
        {
            return NotModified(request, tag);
        }

        using var span = Telemetry.Exporting(id, export.FileName);
        if (await exports.FindAsync(id, say.Language, cancellation) is not { } context || !export.IsFor(context.Report))
        {
            return Results.NotFound();
        }

        return Results.Bytes(export.Write(context with { Steps = steps }).Content, export.ContentType, export.FileName, entityTag: tag);
    }

    private static IResult NotModified(HttpRequest request, EntityTagHeaderValue tag)
    {
        request.HttpContext.Response.Headers.ETag = tag.ToString();
        return Results.StatusCode(StatusCodes.Status304NotModified);
    }

    /// <summary>A version byte for byte as it was uploaded.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> OriginalAsync(Guid id, [Description("The number of the version, from 1.")] int number, PortalDb db, CancellationToken cancellation) =>
        // Never shown by the browser: what users supply is nothing to run here.
        await db.Versions.AsNoTracking().SingleOrDefaultAsync(one => one.FileId == id && one.Number == number, cancellation) is { } version
            ? TypedResults.File(version.Content, "application/json", version.FileName, entityTag: new EntityTagHeaderValue($"\"{version.Sha256}\""))
            : TypedResults.NotFound();

    private static async Task<IResult> ReportAsync(Guid id, HttpRequest request, HttpResponse response, PortalDb db, GuidelineEvaluator evaluator, Speech say, CancellationToken cancellation)
    {
        var tag = RunOutput.Tag(id, evaluator, say.Language, "report");
        if (RunOutput.HasClient(request, tag) && await db.Runs.AnyAsync(one => one.Id == id, cancellation))
        {
            return NotModified(request, tag);
        }

        if (await LoadedRun.FindAsync(db, evaluator, id, cancellation) is not { } run)
        {
            return Results.NotFound();
        }

        response.Headers.ETag = tag.ToString();
        response.Headers.ContentSecurityPolicy = PortalHeaders.ReportPolicy;
        return Results.Text(run.Report.ToHtml(new ReportOptions { Language = say.Language, IssuedOn = run.File.AsOf }), "text/html");
    }

    private static async Task<IResult> HeatMapAsync(Guid id, HttpResponse response, PortalDb db, GuidelineEvaluator evaluator, Speech say, CancellationToken cancellation)
    {
        if (await LoadedRun.FindAsync(db, evaluator, id, cancellation) is not { } run)
        {
            return Results.NotFound();
        }

        response.Headers.ContentSecurityPolicy = PortalHeaders.ReportPolicy;
        return Results.Text(run.Report.ToSvg(new ReportOptions { Language = say.Language }), "image/svg+xml");
    }
}
