namespace GrcPortal.Data;

/// <summary>A row that is written to see whether the database takes anything. Nobody's.</summary>
public sealed class ProbeRow
{
    public const int Only = 1;

    public required int Id { get; init; }

    public required DateTimeOffset StoredAt { get; set; }
}
