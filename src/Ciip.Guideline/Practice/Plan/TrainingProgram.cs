namespace Ciip.Guideline.Practice;

/// <summary>A program of education, training or exercises that the IT-BCP provides for. <c>II.6.1.2(2) p3 s1</c></summary>
public sealed record TrainingProgram : PracticeEntry
{
    /// <summary>What is taught or exercised.</summary>
    public string? Description { get; init; }

    /// <summary>How often it is held, as the plan says.</summary>
    public Interval? Interval { get; init; }
}
