namespace GrcPortal.Data;

/// <summary>A file that shows how an entry of a plan was carried out.</summary>
public sealed class EvidenceRow : Owned
{
    public required Guid StepId { get; init; }

    public StepRow? Step { get; init; }

    /// <summary>The name it was uploaded under, without a folder.</summary>
    public required string FileName { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Names the content, which is stored once however many steps it is evidence for.</summary>
    public required string Sha256 { get; init; }

    public required int Size { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    public required string StoredBy { get; init; }
}
