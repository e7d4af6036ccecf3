namespace GrcPortal.Data;

/// <summary>Who did what, and when. Rows are added in the transaction of what they tell of; the database refuses to change or delete them.</summary>
public sealed class EventRow : Owned
{
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it.</summary>
    public required string By { get; init; }

    public required EventKind Kind { get; init; }

    /// <summary>The operator it was about; kept when the operator is deleted, so no foreign key.</summary>
    public required Guid? OperatorId { get; init; }

    /// <summary>What it was about, as it was called then.</summary>
    public required string Subject { get; init; }

    /// <summary>What more there is to say, such as a number of a version; null where there is nothing.</summary>
    public string? Detail { get; init; }
}
