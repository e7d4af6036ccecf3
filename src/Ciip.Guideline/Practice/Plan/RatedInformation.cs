using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>Information that is handled, and how it is rated. <c>II.6.1.2(3) p1 s1</c></summary>
public sealed record RatedInformation : PracticeEntry
{
    /// <summary>Its rank for confidentiality. <c>II.6.1.2(3) p1 s1</c></summary>
    public string? Confidentiality { get; init; }

    /// <summary>Its rank for integrity, which the text calls completeness. <c>II.6.1.2(3) p1 s1</c></summary>
    public string? Integrity { get; init; }

    /// <summary>Its rank for availability. <c>II.6.1.2(3) p1 s1</c></summary>
    public string? Availability { get; init; }

    /// <summary>The ids of the systems that handle it.</summary>
    public IReadOnlyList<string>? Systems
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
