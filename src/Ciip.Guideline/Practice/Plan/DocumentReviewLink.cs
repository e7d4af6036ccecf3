namespace Ciip.Guideline.Practice;

/// <summary>
/// A review of a Safety Standards document that went along with a risk assessment. <c>II.6.1.1(1) p1 s1</c>, <c>I.6 p1 s2</c>
/// </summary>
public sealed record DocumentReviewLink
{
    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the document.</summary>
    public string? Document { get; init; }

    /// <summary>The id of the review among those that the document records.</summary>
    public string? Review { get; init; }

    /// <summary>What came of it; "no revision needed" is a result.</summary>
    public string? Result { get; init; }
}
