namespace GrcPortal.Runs;

/// <summary>A run in a list, without its content.</summary>
internal sealed record RunLine(Guid Id, int Number, string? AsOf, DateTimeOffset EvaluatedAt, string EvaluatedBy, int Gaps, int Weaknesses, int Suggestions, int OpenQuestions);
