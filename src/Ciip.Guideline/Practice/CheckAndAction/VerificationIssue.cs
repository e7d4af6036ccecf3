using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A threat, a vulnerability or another issue that was found. <c>II.6.3.1 p1 s1</c></summary>
public sealed record VerificationIssue : PracticeEntry
{
    /// <summary>What was found.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of the risks identified from it. <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<string>? Risks
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Why it leads to no risk; null where it does, or is open.</summary>
    public string? DismissedBecause { get; init; }
}
