namespace GrcPortal.Data;

/// <summary>A critical infrastructure operator whose documents the tenant looks after.</summary>
public sealed class OperatorRow : Owned
{
    public required string Name { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When a file or run was added last. Writing it first makes writers of one operator wait for each other.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>What files call it besides.</summary>
    public ICollection<OperatorNameRow> Names { get; } = [];

    public ICollection<FileRow> Files { get; } = [];

    public ICollection<RunRow> Runs { get; } = [];
}
