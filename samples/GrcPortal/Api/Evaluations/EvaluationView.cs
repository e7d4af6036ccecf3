using GrcPortal.Data;
using GrcPortal.Evaluations;

namespace GrcPortal.Api;

/// <summary>A request to evaluate in the background, and how far it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AsOf">The date judged by.</param>
/// <param name="Inventory">What to assume of the files; null is what they say.</param>
/// <param name="InternalRulesInventory">The same of the operator's own rules.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="RequestedBy">Who asked.</param>
/// <param name="CanceledAt">When it was called off; null where it was not.</param>
/// <param name="IsAtWork">Whether anything is left to do.</param>
/// <param name="Progress">How many operators are where.</param>
/// <param name="Links">Where it is, and its operators.</param>
internal sealed record EvaluationView(
    Guid Id,
    string? AsOf,
    Inventory? Inventory,
    Inventory? InternalRulesInventory,
    DateTimeOffset RequestedAt,
    string RequestedBy,
    DateTimeOffset? CanceledAt,
    bool IsAtWork,
    EvaluationProgress Progress,
    EvaluationLinks Links)
{
    public static EvaluationView Of(BatchStatus status) => new(
        status.Batch.Id,
        status.Batch.AsOf,
        status.Batch.Inventory,
        status.Batch.InternalRulesInventory,
        status.Batch.RequestedAt,
        status.Batch.RequestedBy,
        status.Batch.CanceledAt,
        status.Progress.IsAtWork,
        new(status.Progress.Total, status.Progress.Waiting, status.Progress.Taken, status.Progress.Done, status.Progress.Refused, status.Progress.Canceled, status.Progress.Removed),
        new(ApiLinks.Evaluation(status.Batch.Id), ApiLinks.Evaluation(status.Batch.Id) + "/jobs"));
}

/// <summary>How many operators are where.</summary>
/// <param name="Total">Of all.</param>
/// <param name="Waiting">Nobody has begun.</param>
/// <param name="Taken">A node is at it.</param>
/// <param name="Done">There is a run.</param>
/// <param name="Refused">There cannot be one.</param>
/// <param name="Canceled">It was called off.</param>
/// <param name="Removed">The operator was deleted since.</param>
internal sealed record EvaluationProgress(int Total, int Waiting, int Taken, int Done, int Refused, int Canceled, int Removed);

/// <summary>Where what belongs to it is.</summary>
/// <param name="Self">The request itself.</param>
/// <param name="Jobs">Its operators.</param>
internal sealed record EvaluationLinks(string Self, string Jobs);

/// <summary>An operator of a request: its run, or why there is none.</summary>
/// <param name="Id">The id of the job.</param>
/// <param name="OperatorId">The operator.</param>
/// <param name="OperatorName">Its name.</param>
/// <param name="State">Where it is.</param>
/// <param name="RunId">The run; null where there is none.</param>
/// <param name="Reason">Why there is none; null where there is nothing to say.</param>
internal sealed record EvaluationJobView(Guid Id, Guid OperatorId, string OperatorName, JobState State, Guid? RunId, string? Reason)
{
    public static EvaluationJobView Of(JobLine one, Language language) => new(one.Id, one.OperatorId, one.OperatorName, one.State, one.RunId, one.ReasonIn(language));
}
