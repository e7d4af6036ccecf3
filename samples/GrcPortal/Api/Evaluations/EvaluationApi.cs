using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GrcPortal.Evaluations;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GrcPortal.Api;

/// <summary>Evaluation in the background for programs: asked for, looked after, called off.</summary>
internal static class EvaluationApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var evaluations = api.MapGroup("/evaluations").WithTags("Evaluations");
        evaluations.MapPost(string.Empty, RequestAsync).WithName("requestEvaluation");
        evaluations.MapGet(string.Empty, ListAsync).WithName("listEvaluations");
        evaluations.MapGet("/{id:guid}", GetAsync).WithName("getEvaluation");
        evaluations.MapPost("/{id:guid}/cancel", CancelAsync).WithName("cancelEvaluation");
        evaluations.MapGet("/{id:guid}/jobs", JobsAsync).WithName("listEvaluationJobs");
    }

    /// <summary>Has one operator, or all with a file in use, evaluated in the background.</summary>
    internal static async Task<Results<Accepted<EvaluationView>, NotFound, ProblemHttpResult>> RequestAsync(BatchRequest asked, BatchStore batches, BatchList list, Speech say, CancellationToken cancellation) =>
        await batches.RequestAsync(asked, cancellation) switch
        {
            { Batch: { } batch } => TypedResults.Accepted(ApiLinks.Evaluation(batch.Id), EvaluationView.Of((await list.FindAsync(batch.Id, cancellation))!)),
            { Reason: { } reason } => PortalProblems.BadInput(say[reason]),
            _ => TypedResults.NotFound(),
        };

    /// <summary>What was asked for, the newest first, and how far it is.</summary>
    internal static async Task<Results<Ok<Page<EvaluationView>>, ProblemHttpResult>> ListAsync(
        [Description(Pages.After)] Guid? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        BatchList batches,
        CancellationToken cancellation) =>
        TypedResults.Ok(Pages.Of(request, await batches.AfterAsync(after, (limit ?? Pages.Usual) + 1, cancellation), limit, EvaluationView.Of, static one => one.Batch.Id.ToString()));

    /// <summary>How far it is.</summary>
    internal static async Task<Results<Ok<EvaluationView>, NotFound>> GetAsync(Guid id, BatchList batches, CancellationToken cancellation) =>
        await batches.FindAsync(id, cancellation) is { } found ? TypedResults.Ok(EvaluationView.Of(found)) : TypedResults.NotFound();

    /// <summary>Calls off what nobody has begun.</summary>
    /// <remarks>Where nothing is left to call off, the answer shows just that, also for whoever asks twice.</remarks>
    internal static async Task<Results<Ok<EvaluationView>, NotFound>> CancelAsync(Guid id, BatchStore store, BatchList batches, CancellationToken cancellation) =>
        await store.CancelAsync(id, cancellation) ? await GetAsync(id, batches, cancellation) : TypedResults.NotFound();

    /// <summary>The operators, in the order in which they were added, and what became of each.</summary>
    internal static async Task<Results<Ok<Page<EvaluationJobView>>, NotFound, ProblemHttpResult>> JobsAsync(
        Guid id,
        [Description(Pages.After)] Guid? after,
        [Description(Pages.Limit), Range(1, Pages.Most)] int? limit,
        HttpRequest request,
        BatchList batches,
        Speech say,
        CancellationToken cancellation) =>
        await batches.FindAsync(id, cancellation) is null
            ? TypedResults.NotFound()
            : TypedResults.Ok(Pages.Of(request, await batches.JobsAfterAsync(id, after, (limit ?? Pages.Usual) + 1, cancellation), limit, one => EvaluationJobView.Of(one, say.Language), static one => one.OperatorId.ToString()));
}
