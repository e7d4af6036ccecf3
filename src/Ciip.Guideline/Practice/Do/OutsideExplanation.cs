namespace Ciip.Guideline.Practice;

/// <summary>An explanation of the efforts outside the company. <c>II.6.2.2(2) p1 s1</c></summary>
public sealed record OutsideExplanation : PracticeEntry
{
    /// <summary>The channel; any one will do. <c>II.6.2.2(2) p1 s1</c></summary>
    public DisclosureChannel? Channel { get; init; }

    /// <summary>Where it can be found.</summary>
    public string? Reference { get; init; }
}
