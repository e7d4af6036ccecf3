using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>An audit, a study, an exercise or a training that can show risks. <c>II.6.3.1 p1 s1</c></summary>
public sealed record VerificationActivity : PracticeEntry
{
    /// <summary>The id of the IT-BCP's program it belongs to. <c>II.6.1.2(2) p3 s1</c></summary>
    public string? Program { get; init; }

    /// <summary>The threats, vulnerabilities and issues found; an empty list says "none". <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<VerificationIssue>? Issues
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? IssuesAreComplete { get; init; }
}
