namespace Ciip.Guideline.Practice;

/// <summary>A task that is outsourced. <c>II.6.1.4(3) p2 s1</c></summary>
public sealed record OutsourcedTask : PracticeEntry
{
    /// <summary>The task.</summary>
    public string? Description { get; init; }

    /// <summary>The id of the contract it is outsourced by. <c>II.6.1.4(3) p2 s1</c></summary>
    public string? Contract { get; init; }
}
