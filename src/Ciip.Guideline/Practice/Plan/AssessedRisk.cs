using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A risk as an assessment ranks it. <c>II.6.1.1(1) p1 s1</c></summary>
public sealed record AssessedRisk : PracticeEntry
{
    /// <summary>The risk in words.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The ids of the analyses it rests on, made in ordinary times or after a malfunction. <c>II.6.1.1(1) p1 s1</c>,
    /// <c>II.6.3.1 p3 s1</c>, <c>II.6.3.2 p3 s1</c>
    /// </summary>
    public IReadOnlyList<string>? Analyses
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The priority of the action against it: 1 comes first. <c>II.6.1.1(1) p1 s1</c></summary>
    public int? Priority { get; init; }

    /// <summary>Whether anything has to be decided about it; null is not stated.</summary>
    public bool? NeedsAction { get; init; }
}
