using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>How the managing staff assess the measures in place. <c>II.6.2.1(1)</c></summary>
public sealed record OperationalAssessment : MeasureRecord
{
    /// <summary>The constant assessment. <c>II.6.2.1(1) p1 s1</c></summary>
    public PerformedDuty? ConstantAssessment { get; init; }

    /// <summary>The periodic assessments. <c>II.6.2.1(1) p1 s1</c></summary>
    public IReadOnlyList<ConductedStaffAssessment>? PeriodicAssessments
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? PeriodicAssessmentsAreComplete { get; init; }
}
