namespace GrcPortal.Data;

/// <summary>An evaluation, kept as the library's report file, so that it stays as it was found.</summary>
public sealed class RunRow : Owned
{
    public required Guid OperatorId { get; init; }

    public OperatorRow? Operator { get; init; }

    public required int Number { get; init; }

    public required string? AsOf { get; init; }

    public required DateTimeOffset EvaluatedAt { get; init; }

    public required string EvaluatedBy { get; init; }

    /// <summary>The report file as JSON.</summary>
    public required byte[] Content { get; init; }

    public required int Gaps { get; init; }

    public required int Weaknesses { get; init; }

    public required int Suggestions { get; init; }

    public required int OpenQuestions { get; init; }

    public ICollection<RunFileRow> Files { get; } = [];
}
