namespace GrcPortal.Data;

/// <summary>
/// One operator of a batch. The table is the queue: a node takes a row by writing its name and a time into it, and whoever finds that time passed takes it over.
/// </summary>
public sealed class JobRow : Owned
{
    public required Guid BatchId { get; init; }

    public BatchRow? Batch { get; init; }

    public required Guid OperatorId { get; init; }

    public required JobState State { get; set; }

    /// <summary>The node that is at it, or was; null before.</summary>
    public string? Node { get; set; }

    /// <summary>Until when it is that node's; of one that waits, from when it may be taken; null where it is settled.</summary>
    public DateTimeOffset? TakenUntil { get; set; }

    public int Attempts { get; set; }

    /// <summary>The run that came of it; null where there is none.</summary>
    public Guid? RunId { get; set; }

    /// <summary>Why there is none, in English and Japanese; null where there is nothing to say.</summary>
    public string? Reason { get; set; }

    public string? ReasonInJapanese { get; set; }
}
