using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>How a document provides for its own review. <c>I.6 p1 s2</c></summary>
public sealed record DocumentReview
{
    /// <summary>What the document says about its review.</summary>
    public string? Rule { get; init; }

    /// <summary>The interval it sets for itself. The Guideline sets none.</summary>
    public Interval? Interval { get; init; }

    /// <summary>What prompts the review.</summary>
    public IReadOnlyList<ReviewTrigger>? Triggers
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>When the next review is planned.</summary>
    public PartialDate? PlannedOn { get; init; }

    /// <summary>The reviews that took place.</summary>
    public IReadOnlyList<PerformedReview>? Performed
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
