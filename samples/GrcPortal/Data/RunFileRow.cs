namespace GrcPortal.Data;

/// <summary>Which version of which file a run read, so that exports point at lines of that very text.</summary>
public sealed class RunFileRow : Owned
{
    public required Guid RunId { get; init; }

    public required Guid VersionId { get; init; }

    public FileVersionRow? Version { get; init; }
}
