namespace GrcPortal.Evaluations;

/// <summary>What a user says to have operators evaluated in the background.</summary>
public sealed record BatchRequest
{
    /// <summary>The operator; null is all that have a file in use.</summary>
    public Guid? OperatorId { get; init; }

    /// <summary>The date judged by, such as 2026-04-01, 2026-04 or 2026; null is today.</summary>
    public string? AsOf { get; init; }

    /// <summary>What to assume of the files, as in a single evaluation.</summary>
    public Inventory? Inventory { get; init; }

    public Inventory? InternalRulesInventory { get; init; }
}
