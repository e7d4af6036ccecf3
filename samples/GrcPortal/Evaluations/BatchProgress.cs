using GrcPortal.Data;

namespace GrcPortal.Evaluations;

/// <summary>How far a batch is: how many of its jobs are where.</summary>
internal sealed record BatchProgress(int Total, int Waiting, int Taken, int Done, int Refused, int Canceled)
{
    /// <summary>Of operators that were deleted since: their jobs went with them.</summary>
    public int Removed => Total - Waiting - Taken - Done - Refused - Canceled;

    public int Settled => Total - Waiting - Taken;

    public bool IsAtWork => Waiting + Taken > 0;

    public static BatchProgress Of(BatchRow batch, IReadOnlyDictionary<JobState, int> counts) => new(
        batch.Total,
        counts.GetValueOrDefault(JobState.Waiting),
        counts.GetValueOrDefault(JobState.Taken),
        counts.GetValueOrDefault(JobState.Done),
        counts.GetValueOrDefault(JobState.Refused),
        counts.GetValueOrDefault(JobState.Canceled));
}

/// <summary>A batch and how far it is.</summary>
internal sealed record BatchStatus(BatchRow Batch, BatchProgress Progress);
