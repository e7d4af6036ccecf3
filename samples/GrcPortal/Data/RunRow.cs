namespace GrcPortal.Data;

/// <summary>An evaluation. What it found is a <see cref="ResultRow"/>, which runs that found the same share.</summary>
public sealed class RunRow : Owned
{
    public required Guid OperatorId { get; init; }

    public OperatorRow? Operator { get; init; }

    public required int Number { get; init; }

    public required string? AsOf { get; init; }

    public required DateTimeOffset EvaluatedAt { get; init; }

    public required string EvaluatedBy { get; init; }

    public required Guid ResultId { get; init; }

    public ResultRow? Result { get; init; }

    public required int Gaps { get; init; }

    public required int Weaknesses { get; init; }

    public required int Suggestions { get; init; }

    public required int OpenQuestions { get; init; }

    public ICollection<RunFileRow> Files { get; } = [];
}
