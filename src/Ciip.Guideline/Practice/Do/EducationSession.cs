namespace Ciip.Guideline.Practice;

/// <summary>Education about information security that was given. <c>II.6.2.2(1) p3 s1</c></summary>
public sealed record EducationSession : PracticeEntry
{
    /// <summary>Whom it reached. <c>II.6.2.2(1) p3 s1</c></summary>
    public EducationAudience? Audience { get; init; }
}
