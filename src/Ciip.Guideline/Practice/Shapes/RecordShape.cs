namespace Ciip.Guideline.Practice;

/// <summary>A place of a self-verification where a record or a list of records stands.</summary>
/// <param name="member">The name of the member that holds it.</param>
/// <param name="path">The member names that lead to it; <c>[]</c> is each record of a list.</param>
internal abstract class RecordShape(string member, string path)
{
    public string Member { get; } = member;

    /// <summary>The member names that lead to it, such as <c>plan.riskAssessment.assessments[].risks</c>.</summary>
    public string Path { get; } = path;
}
