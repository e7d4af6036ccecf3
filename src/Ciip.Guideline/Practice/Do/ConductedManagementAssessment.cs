using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>An assessment that the management layer made. <c>II.6.2.1(2) p1 s1</c></summary>
public sealed record ConductedManagementAssessment : PracticeEntry
{
    /// <summary>
    /// The ids of the staff's assessments that were before it. <c>II.6.2.1(1) p1 s1</c>, <c>II.6.2.1(2) p1 s1</c>
    /// </summary>
    public IReadOnlyList<string>? StaffAssessments
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What was found or decided.</summary>
    public string? Result { get; init; }
}
