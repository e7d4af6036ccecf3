using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A risk assessment that was made. <c>II.6.1.1(1) p1 s1</c></summary>
public sealed record ConductedRiskAssessment : PracticeEntry
{
    /// <summary>The last day it is relied on; null while it still is.</summary>
    public PartialDate? InForceUntil { get; init; }

    /// <summary>The risks it covers; an empty list says that no risk needs to be dealt with. <c>II.6.1.1(1) p1 s1</c></summary>
    public IReadOnlyList<AssessedRisk>? Risks
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? RisksAreComplete { get; init; }

    /// <summary>
    /// The reviews of Safety Standards that went along with it; "no revision needed" is an answer. <c>II.6.1.1(1) p1 s1</c>
    /// </summary>
    public IReadOnlyList<DocumentReviewLink>? DocumentReviews
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
