using GrcPortal.Data;
using GrcPortal.Evaluations;
using GrcPortal.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GrcPortal.Api;

/// <summary>Evaluation in the background for programs: asked for, looked after, called off.</summary>
internal static class EvaluationApi
{
    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/api/evaluations").AddEndpointFilter<AntiforgeryFilter>().WithTags("Evaluations");
        api.MapPost("/", RequestAsync).WithName("RequestEvaluations").WithSummary("Has one operator, or all with a file in use, evaluated in the background");
        api.MapGet("/", ListAsync).WithName("ListEvaluations").WithSummary("What was asked for, the newest first, and how far it is");
        api.MapGet("/{id:guid}", FindAsync).WithName("FindEvaluations").WithSummary("How far it is");
        api.MapPost("/{id:guid}/cancel", CancelAsync).WithName("CancelEvaluations").WithSummary("Calls off what nobody has begun");
        api.MapGet("/{id:guid}/jobs", JobsAsync).WithName("ListEvaluationJobs").WithSummary("The operators, by name, and what became of each");
    }

    private static async Task<Results<Accepted<EvaluationBatch>, NotFound, ProblemHttpResult>> RequestAsync(BatchRequest asked, BatchStore batches, Speech say, CancellationToken cancellation) =>
        await batches.RequestAsync(asked, cancellation) switch
        {
            { Batch: { } batch } => TypedResults.Accepted($"/api/evaluations/{batch.Id}", EvaluationBatch.Of(new(batch, BatchProgress.Of(batch, new Dictionary<JobState, int> { [JobState.Waiting] = batch.Total })))),
            { Reason: { } reason } => TypedResults.Problem(say[reason], statusCode: StatusCodes.Status400BadRequest, type: "urn:grc-portal:bad-input"),
            _ => TypedResults.NotFound(),
        };

    private static async Task<Ok<EvaluationBatches>> ListAsync(BatchList batches, CancellationToken cancellation, int? page = null)
    {
        var shown = await batches.ListAsync(page, cancellation);
        return TypedResults.Ok(new EvaluationBatches([.. shown.Items.Select(EvaluationBatch.Of)], shown.Page, shown.Pages, shown.Count));
    }

    private static async Task<Results<Ok<EvaluationBatch>, NotFound>> FindAsync(Guid id, BatchList batches, CancellationToken cancellation) =>
        await batches.FindAsync(id, cancellation) is { } found ? TypedResults.Ok(EvaluationBatch.Of(found)) : TypedResults.NotFound();

    /// <summary>Where there is nothing left to call off, the answer shows just that: asking twice is no mistake.</summary>
    private static async Task<Results<Ok<EvaluationBatch>, NotFound>> CancelAsync(Guid id, BatchStore store, BatchList batches, CancellationToken cancellation) =>
        await store.CancelAsync(id, cancellation) ? await FindAsync(id, batches, cancellation) : TypedResults.NotFound();

    private static async Task<Results<Ok<EvaluationJobs>, NotFound>> JobsAsync(Guid id, BatchList batches, Speech say, CancellationToken cancellation, int? page = null)
    {
        if (await batches.FindAsync(id, cancellation) is null)
        {
            return TypedResults.NotFound();
        }

        var shown = await batches.JobsAsync(id, state: null, page, cancellation);
        return TypedResults.Ok(new EvaluationJobs(
            [.. shown.Items.Select(one => new EvaluationJob(one.Id, one.OperatorId, one.OperatorName, one.State, one.RunId, one.ReasonIn(say.Language)))], shown.Page, shown.Pages, shown.Count));
    }
}

/// <summary>A request to evaluate in the background, and how far it is.</summary>
internal sealed record EvaluationBatch(
    Guid Id, string? AsOf, Inventory? Inventory, Inventory? InternalRulesInventory, DateTimeOffset RequestedAt, string RequestedBy, DateTimeOffset? CanceledAt, bool IsAtWork, EvaluationProgress Progress)
{
    public static EvaluationBatch Of(BatchStatus status) => new(
        status.Batch.Id, status.Batch.AsOf, status.Batch.Inventory, status.Batch.InternalRulesInventory, status.Batch.RequestedAt, status.Batch.RequestedBy, status.Batch.CanceledAt,
        status.Progress.IsAtWork,
        new(status.Progress.Total, status.Progress.Waiting, status.Progress.Taken, status.Progress.Done, status.Progress.Refused, status.Progress.Canceled, status.Progress.Removed));
}

/// <summary>How many operators of a request are where; `removed` are those that were deleted since.</summary>
internal sealed record EvaluationProgress(int Total, int Waiting, int Taken, int Done, int Refused, int Canceled, int Removed);

/// <summary>A part of the list of requests.</summary>
internal sealed record EvaluationBatches(IReadOnlyList<EvaluationBatch> Items, int Page, int Pages, int Count);

/// <summary>An operator of a request: its run, or why there is none.</summary>
internal sealed record EvaluationJob(Guid Id, Guid OperatorId, string OperatorName, JobState State, Guid? RunId, string? Reason);

/// <summary>A part of the list of operators.</summary>
internal sealed record EvaluationJobs(IReadOnlyList<EvaluationJob> Items, int Page, int Pages, int Count);
