using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>The goals, the roadmap towards them and the plan that sets it out in detail. <c>II.6.1.3(1)</c></summary>
public sealed record RoadmapAndPlan : MeasureRecord
{
    /// <summary>The specific goals. <c>II.6.1.3(1) p1 s1</c></summary>
    public IReadOnlyList<SecurityGoal>? Goals
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? GoalsAreComplete { get; init; }

    /// <summary>The roadmap: the rough schedule, as milestones. <c>II.6.1.3(1) p1 s1</c></summary>
    public IReadOnlyList<Milestone>? Roadmap
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? RoadmapIsComplete { get; init; }

    /// <summary>The plan: its entries. <c>II.6.1.3(1) p1 s1</c></summary>
    public IReadOnlyList<PlanEntry>? Plan
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? PlanIsComplete { get; init; }
}
