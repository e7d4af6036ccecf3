using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using GrcPortal.Data;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Api;

/// <summary>Runs of operators.</summary>
internal static class RunApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var runs = api.MapGroup(string.Empty).WithTags("Runs");
        runs.MapGet("/operators/{id:guid}/runs", ListAsync).WithName("listRuns");
        runs.MapPost("/operators/{id:guid}/runs", RunAsync).WithName("evaluate");
        runs.MapGet("/runs/{id:guid}", GetAsync).WithName("getRun");
        runs.MapGet("/runs/{id:guid}/files", FilesAsync).WithName("listRunFiles");
    }

    /// <summary>The runs of an operator, the first one first.</summary>
    internal static async Task<Results<Ok<Page<RunView>>, NotFound>> ListAsync(
        Guid id,
        [Description(Pages.After), Range(0, int.MaxValue)] int? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        CancellationToken cancellation)
    {
        if (!await db.Operators.AnyAsync(one => one.Id == id, cancellation))
        {
            return TypedResults.NotFound();
        }

        var rows = await db.Runs.AsNoTracking().Where(one => one.OperatorId == id && one.Number > (after ?? 0))
            .OrderBy(static one => one.Number).Take((limit ?? Pages.Usual) + 1).ToListAsync(cancellation);
        return TypedResults.Ok(Pages.Of(request, rows, limit, RunView.Of, static one => one.Number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Evaluates the files in use.</summary>
    /// <remarks>Where files, date and findings are those of the newest run, that run is the answer, and nothing is added.</remarks>
    internal static async Task<Results<Created<RunView>, Ok<RunView>, NotFound, ProblemHttpResult>> RunAsync(
        Guid id, RunRequest asked, HttpResponse response, RunStore runs, Speech say, CancellationToken cancellation)
    {
        var answer = await runs.RunAsync(id, asked, cancellation);
        if (answer?.Run is not { } run)
        {
            return answer?.Reason is { } reason ? PortalProblems.BadInput(say[reason]) : TypedResults.NotFound();
        }

        var view = RunView.Of(run);
        response.Headers.Location = view.Links.Self;
        return answer.IsNew ? TypedResults.Created(view.Links.Self, view) : TypedResults.Ok(view);
    }

    /// <summary>A run, in figures.</summary>
    internal static async Task<Results<Ok<RunView>, NotFound>> GetAsync(Guid id, PortalDb db, CancellationToken cancellation) =>
        await db.Runs.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } run ? TypedResults.Ok(RunView.Of(run)) : TypedResults.NotFound();

    /// <summary>The versions that a run read.</summary>
    internal static async Task<Results<Ok<Page<VersionView>>, NotFound>> FilesAsync(
        Guid id,
        [Description(Pages.After)] Guid? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        CancellationToken cancellation)
    {
        if (!await db.Runs.AnyAsync(one => one.Id == id, cancellation))
        {
            return TypedResults.NotFound();
        }

        // A run reads one version of a file, so that the file says where to go on.
        var rows = await db.RunFiles.Where(one => one.RunId == id && (after == null || one.Version!.FileId > after)).OrderBy(static one => one.Version!.FileId).Select(static one => one.Version!)
            .Take((limit ?? Pages.Usual) + 1).Select(VersionView.OfVersion).ToListAsync(cancellation);
        return TypedResults.Ok(Pages.Of(request, rows, limit, static one => one, static one => one.FileId.ToString()));
    }
}
