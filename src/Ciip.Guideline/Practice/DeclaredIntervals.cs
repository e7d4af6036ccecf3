namespace Ciip.Guideline.Practice;

/// <summary>
/// The intervals an operator sets for itself where the text says periodically, constantly or from time to time. Something is
/// overdue only against one of these.
/// </summary>
public sealed record DeclaredIntervals
{
    /// <summary>Between two reviews of the Safety Standards. <c>I.6 p1 s2</c></summary>
    public Interval? DocumentReview { get; init; }

    /// <summary>Between two rounds of identifying risks. <c>II.6.3.1 p1 s1</c></summary>
    public Interval? RiskIdentification { get; init; }

    /// <summary>Between two risk assessments. <c>II.6.1.1(1) p1 s1</c></summary>
    public Interval? RiskAssessment { get; init; }

    /// <summary>Between two assessments by the managing staff. <c>II.6.2.1(1) p1 s1</c></summary>
    public Interval? StaffAssessment { get; init; }

    /// <summary>Between two assessments by the management layer. <c>II.6.2.1(2) p1 s1</c></summary>
    public Interval? ManagementAssessment { get; init; }

    /// <summary>Between two checks of progress. <c>II.4(stakeholders) b1 s1</c></summary>
    public Interval? ProgressCheck { get; init; }
}
