namespace Ciip.Guideline.Practice;

/// <summary>A contract with an outside contractor. <c>II.6.1.4(3) p2 s1</c></summary>
public sealed record OutsourcingContract : PracticeEntry
{
    /// <summary>The contractor.</summary>
    public string? Contractor { get; init; }

    /// <summary>How the contractor is overseen by means of the contract. <c>II.6.1.4(3) p2 s1</c></summary>
    public string? Oversight { get; init; }

    /// <summary>How it was evaluated whether the tasks are fit for outsourcing. <c>II.6.1.4(3) p2 s1</c></summary>
    public string? TaskAdequacy { get; init; }

    /// <summary>How far the outsourced tasks reach. <c>II.6.1.4(3) p2 s1</c></summary>
    public string? TaskRange { get; init; }

    /// <summary>The criteria by which the contractor was chosen. <c>II.6.1.4(3) p2 s1</c></summary>
    public string? SelectionCriteria { get; init; }

    /// <summary>How the contractor's business management serves the oversight. <c>II.6.1.4(3) p2 s1</c></summary>
    public string? BusinessManagement { get; init; }

    /// <summary>The agreement on measures of the same level as for employees. <c>II.6.1.4(3) p2 s2</c></summary>
    public string? EqualMeasures { get; init; }

    /// <summary>The agreement on the same education as for employees. <c>II.6.1.4(3) p2 s2</c></summary>
    public string? EqualEducation { get; init; }

    /// <summary>The agreement on cooperation in an IT malfunction. <c>II.6.1.4(3) p2 s2</c></summary>
    public string? CooperationInMalfunction { get; init; }
}
