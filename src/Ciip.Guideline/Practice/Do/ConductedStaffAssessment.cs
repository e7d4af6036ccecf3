using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>An assessment that the managing staff made. <c>II.6.2.1(1) p1 s1</c></summary>
public sealed record ConductedStaffAssessment : PracticeEntry
{
    /// <summary>The ids of the built-in measures and operating procedures it covers. <c>II.6.2.1(1) p1 s1</c></summary>
    public IReadOnlyList<string>? Covers
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What was found.</summary>
    public string? Result { get; init; }
}
