using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>Whom education about information security reaches. <c>II.6.1.4(2) p3 s1</c>, <c>II.6.2.2(1) p3 s1</c></summary>
public sealed record EducationAudience
{
    /// <summary>Whether it reaches all employees; null is not stated. <c>II.6.1.4(2) p3 s1</c>, <c>II.6.2.2(1) p3 s1</c></summary>
    public bool? AllEmployees { get; init; }

    /// <summary>
    /// Whether it reaches employees who use the systems without operating them; null is not stated. <c>II.6.1.4(2) p3 s1</c>
    /// </summary>
    public bool? BeyondOperations { get; init; }

    /// <summary>Whether it reaches those who use a PC; null is not stated. <c>II.6.1.4(2) p3 s2</c></summary>
    public bool? PcUsers { get; init; }

    /// <summary>The groups of employees it leaves out; an empty list says that there are none.</summary>
    public IReadOnlyList<string>? GroupsLeftOut
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
