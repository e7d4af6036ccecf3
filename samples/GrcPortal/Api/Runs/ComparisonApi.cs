using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GrcPortal.Data;
using GrcPortal.Runs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GrcPortal.Api;

/// <summary>What changed since an earlier run of the operator.</summary>
internal static class ComparisonApi
{
    private const string With = "The earlier run; where it is not said, the one before.";

    public static void Map(RouteGroupBuilder api)
    {
        var comparisons = api.MapGroup("/runs/{id:guid}/comparison").WithTags("Results");
        comparisons.MapGet(string.Empty, GetAsync).WithName("compareRuns");
        comparisons.MapGet("/changes", ChangesAsync).WithName("listChanges");
    }

    /// <summary>What changed since an earlier run, in figures.</summary>
    /// <remarks>Not found where there is no earlier run.</remarks>
    internal static async Task<Results<Ok<ComparisonView>, NotFound>> GetAsync(Guid id, [Description(With)] Guid? with, PortalDb db, GuidelineEvaluator evaluator, CancellationToken cancellation) =>
        await FindAsync(db, evaluator, id, with, cancellation) is { } found
            ? TypedResults.Ok(ComparisonView.Of(RunView.Of(found.Before.Row), RunView.Of(found.After.Row), found.Comparison))
            : TypedResults.NotFound();

    /// <summary>The places at which something changed, in the order of the later run, then those that are gone.</summary>
    internal static async Task<Results<Ok<Page<ChangeView>>, NotFound>> ChangesAsync(
        Guid id,
        [Description(With)] Guid? with,
        [Description(Pages.After), Range(0, int.MaxValue)] int? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        PortalDb db,
        GuidelineEvaluator evaluator,
        CancellationToken cancellation) =>
        await FindAsync(db, evaluator, id, with, cancellation) is { } found
            ? TypedResults.Ok(Pages.Of(request, [.. found.Comparison.Changes.Where(static one => one.State != ChangeState.Unchanged)], after, limit, ChangeView.Of))
            : TypedResults.NotFound();

    private static async Task<(LoadedRun Before, LoadedRun After, ReportComparison Comparison)?> FindAsync(PortalDb db, GuidelineEvaluator evaluator, Guid id, Guid? with, CancellationToken cancellation) =>
        await LoadedRun.FindAsync(db, evaluator, id, cancellation) is { } after && await LoadedRun.FindEarlierAsync(db, evaluator, after.Row, with, cancellation) is { } before
            ? (before, after, ReportComparison.Between(before: before.Report, after: after.Report))
            : null;
}
