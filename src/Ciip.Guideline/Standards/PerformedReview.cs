namespace Ciip.Guideline.Standards;

/// <summary>A review of a document that took place. <c>I.6 p1 s2</c></summary>
public sealed record PerformedReview
{
    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What came of it; "no revision needed" is a result.</summary>
    public string? Result { get; init; }
}
