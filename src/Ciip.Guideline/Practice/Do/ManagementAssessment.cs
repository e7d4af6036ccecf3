using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>How the management layer assesses the measures. <c>II.6.2.1(2)</c></summary>
public sealed record ManagementAssessment : MeasureRecord
{
    /// <summary>The assessments. <c>II.6.2.1(2) p1 s1</c></summary>
    public IReadOnlyList<ConductedManagementAssessment>? Assessments
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? AssessmentsAreComplete { get; init; }
}
