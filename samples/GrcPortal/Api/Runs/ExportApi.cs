using System.ComponentModel;
using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GrcPortal.Api;

/// <summary>The forms in which a run leaves the portal.</summary>
internal static class ExportApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var exports = api.MapGroup("/runs/{id:guid}/exports").WithTags("Exports").ProducesProblem(StatusCodes.Status404NotFound);
        exports.MapGet(string.Empty, ListAsync).WithName("listExports");
        var export = exports.MapGet("/{name}", GetAsync).WithName("getExport")
            .Produces<Stream>(StatusCodes.Status200OK, RunExport.All[0].ContentType, [.. RunExport.All.Select(static one => one.ContentType)]).Produces(StatusCodes.Status304NotModified);
        RunOutput.Keep(export);
    }

    /// <summary>The exports there are of a run.</summary>
    internal static async Task<Results<Ok<Page<ExportView>>, NotFound>> ListAsync(Guid id, PortalDb db, GuidelineEvaluator evaluator, CancellationToken cancellation) =>
        await LoadedRun.FindAsync(db, evaluator, id, cancellation) is { } run
            ? TypedResults.Ok(new Page<ExportView>([.. RunExport.All.Where(one => one.IsFor(run.Report)).Select(one => new ExportView(one.FileName, one.ContentType, one.Title, ApiLinks.Export(id, one.FileName)))], Next: null))
            : TypedResults.NotFound();

    /// <summary>An export, in the language that the request asks for.</summary>
    internal static Task<IResult> GetAsync(
        Guid id, [Description("The name of the export, as the list of exports says it.")] string name, HttpRequest request, PortalDb db, ExportStore exports, GuidelineEvaluator evaluator, Speech say, CancellationToken cancellation) =>
        DownloadRoutes.ExportAsync(id, name, request, db, exports, evaluator, say, cancellation);
}

/// <summary>A form in which a run leaves the portal.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Title">What it holds.</param>
/// <param name="Link">Where it is.</param>
internal sealed record ExportView(string Name, string ContentType, LocalizedText Title, string Link);
