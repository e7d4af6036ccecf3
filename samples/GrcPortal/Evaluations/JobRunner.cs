using GrcPortal.Files;
using GrcPortal.Runs;
using GrcPortal.Security;
using GrcPortal.Web;

namespace GrcPortal.Evaluations;

/// <summary>Does one job, for whoever asked for it. Whatever comes of it, it comes of this job alone: only a node without memory ends, and its jobs are taken over.</summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, ILogger<JobRunner> logger)
{
    /// <summary>A job that has begun is brought to its end, also when the portal stops: what does not get there is taken over by whoever comes next.</summary>
    public async Task RunAsync(JobClaim claim)
    {
        using var span = Telemetry.Working(claim.BatchId, claim.JobId, claim.OperatorId, claim.Attempt);
        try
        {
            var outcome = await EvaluateAsync(claim);
            Telemetry.JobEnded(span, outcome);
            LogEnded(claim.JobId, claim.BatchId, claim.OperatorId, outcome);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Its message may hold what a user wrote, so only its kind is noted down.
            Telemetry.JobEnded(span, "failed", isFault: true);
            LogFailed(claim.JobId, claim.BatchId, claim.OperatorId, claim.Attempt, exception.GetType().FullName);
            await GiveBackAsync(claim);
        }
    }

    private async Task<string> EvaluateAsync(JobClaim claim)
    {
        await using var scope = ScopeFor(claim);
        var queue = scope.ServiceProvider.GetRequiredService<JobQueue>();
        // The job and its run are stored together: a node that dies in between leaves both or neither, and one that was thought to be dead stores nothing.
        var answer = await scope.ServiceProvider.GetRequiredService<RunStore>()
            .RunAsync(claim.OperatorId, claim.Request, run => queue.FinishAsync(claim, run.Id, CancellationToken.None), CancellationToken.None);
        if (answer?.Run is not null)
        {
            return "done";
        }

        if (answer is { Reason: null })
        {
            return "lost";
        }

        await queue.RefuseAsync(claim, answer?.Reason ?? EvaluationTexts.NoOperator, CancellationToken.None);
        return "refused";
    }

    /// <summary>Where not even that can be stored, the time runs out in which the job is this node's.</summary>
    private async Task GiveBackAsync(JobClaim claim)
    {
        try
        {
            await using var scope = ScopeFor(claim);
            await scope.ServiceProvider.GetRequiredService<JobQueue>().GiveBackAsync(claim, TimeSpan.FromSeconds(Math.Pow(2, claim.Attempt)), CancellationToken.None);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogKept(claim.JobId, exception.GetType().FullName);
        }
    }

    private AsyncServiceScope ScopeFor(JobClaim claim)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActFor(claim.Tenant, claim.RequestedBy);
        return scope;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {JobId} of batch {BatchId}, operator {OperatorId}: {Outcome}")]
    private partial void LogEnded(Guid jobId, Guid batchId, Guid operatorId, string outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {JobId} of batch {BatchId}, operator {OperatorId}, failed at attempt {Attempt}: {Kind}")]
    private partial void LogFailed(Guid jobId, Guid batchId, Guid operatorId, int attempt, string? kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {JobId} could not be given back, so others wait until it is free: {Kind}")]
    private partial void LogKept(Guid jobId, string? kind);
}
