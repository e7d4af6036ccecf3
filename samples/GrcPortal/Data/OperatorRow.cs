namespace GrcPortal.Data;

/// <summary>A critical infrastructure operator whose documents the tenant looks after.</summary>
public sealed class OperatorRow : Owned
{
    public required string Name { get; set; }

    /// <summary>The name as <see cref="OperatorNameRow.Normalized"/> gives it, to search in.</summary>
    public required string SearchName { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When a file or run was added last. Writing it first makes writers of one operator wait for each other.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>The newest run and its figures, beside the runs so that a list of thousands need not look for them; null before the first.</summary>
    public Guid? LatestRunId { get; set; }

    public int? LatestRunNumber { get; set; }

    public DateTimeOffset? EvaluatedAt { get; set; }

    public int? Gaps { get; set; }

    public int? Weaknesses { get; set; }

    public int? Suggestions { get; set; }

    public int? OpenQuestions { get; set; }

    /// <summary>How many gaps more the newest run has than the one before; null where there is none before.</summary>
    public int? GapTrend { get; set; }

    /// <summary>The items with a gap in the newest run, in text order, with a blank between; empty where there is none.</summary>
    public string GapItems { get; set; } = string.Empty;

    /// <summary>What files call it besides.</summary>
    public ICollection<OperatorNameRow> Names { get; } = [];

    public ICollection<FileRow> Files { get; } = [];

    public ICollection<RunRow> Runs { get; } = [];

    public ICollection<StepRow> Steps { get; } = [];
}
