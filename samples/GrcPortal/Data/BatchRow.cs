namespace GrcPortal.Data;

/// <summary>A request to evaluate operators in the background: one, or all of the tenant.</summary>
public sealed class BatchRow : Owned
{
    public required string? AsOf { get; init; }

    /// <summary>What to assume of the files, as in a single evaluation; null is what they say.</summary>
    public Inventory? Inventory { get; init; }

    public Inventory? InternalRulesInventory { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    public required string RequestedBy { get; init; }

    /// <summary>How many operators it is about.</summary>
    public required int Total { get; init; }

    public DateTimeOffset? CanceledAt { get; set; }

    public ICollection<JobRow> Jobs { get; } = [];
}
