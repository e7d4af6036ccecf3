namespace GrcPortal.Data;

/// <summary>The bytes of evidence, apart from what lists show, once for all steps of an operator.</summary>
public sealed class EvidenceContentRow : Owned
{
    public required Guid OperatorId { get; init; }

    public required string Sha256 { get; init; }

    public required byte[] Content { get; init; }
}
