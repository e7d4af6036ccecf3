namespace GrcPortal.Operators;

/// <summary>An operator in the list, with the figures of its newest run, and how many steps of its plan are late.</summary>
internal sealed record OverviewLine(
    Guid Id, string Name, Guid? RunId, int? RunNumber, DateTimeOffset? EvaluatedAt, int? Gaps, int? Trend, int? Weaknesses, int? OpenQuestions, int Overdue)
{
    /// <summary>The gaps of its last runs, the newest last.</summary>
    public IReadOnlyList<int> GapsOfRuns { get; init; } = [];
}

/// <summary>All operators of the tenant together.</summary>
internal sealed record OverviewTotals(int Operators, int Evaluated, long Gaps, int Overdue);

/// <summary>An item of the Guideline, and how many operators have a gap there.</summary>
internal sealed record WeakItem(GuidelineId Item, int Operators);
