namespace GrcPortal.Data;

/// <summary>Where a job is.</summary>
public enum JobState
{
    /// <summary>Nobody has taken it.</summary>
    Waiting,

    /// <summary>A node is at it.</summary>
    Taken,

    /// <summary>There is a run.</summary>
    Done,

    /// <summary>There cannot be one, and the row says why.</summary>
    Refused,

    /// <summary>Somebody called it off before it was taken.</summary>
    Canceled,
}
