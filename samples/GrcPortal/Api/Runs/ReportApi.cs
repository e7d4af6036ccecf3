using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Ciip.Guideline.Formats;
using GrcPortal.Data;
using GrcPortal.Runs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GrcPortal.Api;

/// <summary>What a run found, list by list, as the rules of today judge it.</summary>
internal static class ReportApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/runs/{id:guid}").WithTags("Results");
        reports.MapGet("/findings", FindingsAsync).WithName("listFindings");
        reports.MapGet("/open-questions", QuestionsAsync).WithName("listOpenQuestions");
        reports.MapGet("/plan", PlanAsync).WithName("listPlanEntries");
        reports.MapGet("/gaps", GapsAsync).WithName("listGaps");
        reports.MapGet("/matrix", MatrixAsync).WithName("listMatrixCells");
        reports.MapGet("/report", FileAsync).WithName("getReport").Produces<ReportFile>();
    }

    /// <summary>What is missing, in the order of the report.</summary>
    internal static async Task<Results<Ok<Page<FindingView>>, NotFound>> FindingsAsync(
        Guid id,
        [Description(Pages.After), Range(0, int.MaxValue)] int? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        GuidelineEvaluator evaluator,
        CancellationToken cancellation)
    {
        if (await LoadedRun.FindAsync(db, evaluator, id, cancellation) is not { } run)
        {
            return TypedResults.NotFound();
        }

        var lines = await RunLines.OfAsync(db, run, cancellation);
        return TypedResults.Ok(Pages.Of(request, run.Report.Findings, after, limit, one => FindingView.Of(one, lines)));
    }

    /// <summary>What is not known yet, what is nearest to an answer first.</summary>
    internal static Task<Results<Ok<Page<QuestionView>>, NotFound>> QuestionsAsync(
        Guid id,
        [Description(Pages.After), Range(0, int.MaxValue)] int? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        GuidelineEvaluator evaluator,
        CancellationToken cancellation) =>
        PageAsync(id, db, evaluator, report => Pages.Of(request, report.OpenQuestions, after, limit, QuestionView.Of), cancellation);

    /// <summary>The improvement plan: what closes the findings, in the order in which to take it.</summary>
    internal static Task<Results<Ok<Page<PlanEntryView>>, NotFound>> PlanAsync(
        Guid id,
        [Description(Pages.After), Range(0, int.MaxValue)] int? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        GuidelineEvaluator evaluator,
        CancellationToken cancellation) =>
        PageAsync(id, db, evaluator, report => Pages.Of(request, [.. report.Plan().Entries.Index()], after, limit, static one => PlanEntryView.Of(one.Index + 1, one.Item)), cancellation);

    /// <summary>Documents against practice, provision by provision, in text order.</summary>
    /// <remarks>Empty where the run read no self-verification.</remarks>
    internal static Task<Results<Ok<Page<GapView>>, NotFound>> GapsAsync(
        Guid id,
        [Description(Pages.After), Range(0, int.MaxValue)] int? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        GuidelineEvaluator evaluator,
        CancellationToken cancellation) =>
        PageAsync(id, db, evaluator, report => Pages.Of(request, report.Gaps?.Set.Cells ?? [], after, limit, GapView.Of), cancellation);

    /// <summary>What each document says of each item: by item, then document.</summary>
    internal static Task<Results<Ok<Page<CellView>>, NotFound>> MatrixAsync(
        Guid id,
        [Description(Pages.After), Range(0, int.MaxValue)] int? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        GuidelineEvaluator evaluator,
        CancellationToken cancellation) =>
        PageAsync(id, db, evaluator, report => Pages.Of(request, [.. report.Standards.Matrix.SelectMany(static row => row.Cells)], after, limit, CellView.Of), cancellation);

    /// <summary>Everything that was found then, as a report file, which the library reads again.</summary>
    internal static async Task<Results<Utf8ContentHttpResult, NotFound>> FileAsync(Guid id, PortalDb db, GuidelineEvaluator evaluator, CancellationToken cancellation) =>
        await LoadedRun.FindAsync(db, evaluator, id, cancellation) is { } run ? TypedResults.Text(GuidelineJson.ToUtf8Bytes(run.File), "application/json") : TypedResults.NotFound();

    private static async Task<Results<Ok<Page<T>>, NotFound>> PageAsync<T>(Guid id, PortalDb db, GuidelineEvaluator evaluator, Func<EvaluationReport, Page<T>> page, CancellationToken cancellation) =>
        await LoadedRun.FindAsync(db, evaluator, id, cancellation) is { } run ? TypedResults.Ok(page(run.Report)) : TypedResults.NotFound();
}
