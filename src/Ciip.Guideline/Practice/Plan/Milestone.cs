namespace Ciip.Guideline.Practice;

/// <summary>A milestone of the roadmap. <c>II.6.1.3(1) p1 s1</c></summary>
public sealed record Milestone : PracticeEntry
{
    /// <summary>What is to be reached.</summary>
    public string? Description { get; init; }

    /// <summary>By when.</summary>
    public PartialDate? DueOn { get; init; }

    /// <summary>When it was reached; null while it was not. <c>II.6.1.3(1) p1 s1</c></summary>
    public PartialDate? ReachedOn { get; init; }
}
