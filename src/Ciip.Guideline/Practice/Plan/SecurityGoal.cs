namespace Ciip.Guideline.Practice;

/// <summary>A specific goal for information security measures. <c>II.6.1.3(1) p1 s1</c></summary>
public sealed record SecurityGoal : PracticeEntry
{
    /// <summary>The goal.</summary>
    public string? Description { get; init; }

    /// <summary>The id of the basic policy it follows from. <c>II.6.1.3(1) p1 s1</c></summary>
    public string? Policy { get; init; }
}
