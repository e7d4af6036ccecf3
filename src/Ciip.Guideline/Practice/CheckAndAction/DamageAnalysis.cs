namespace Ciip.Guideline.Practice;

/// <summary>The damage a risk did to the business, as the result of its analysis. <c>II.6.3.2 p2 s1</c></summary>
public sealed record DamageAnalysis : PracticeEntry
{
    /// <summary>The id of the risk. <c>II.6.3.2 p2 s1</c></summary>
    public string? Risk { get; init; }

    /// <summary>The damage. <c>II.6.3.2 p2 s1</c></summary>
    public string? Damage { get; init; }

    /// <summary>How it is dealt with in a later step. <c>II.6.3.2 p2 s1</c></summary>
    public string? DamageDealtWith { get; init; }
}
