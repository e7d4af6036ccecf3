namespace Ciip.Guideline.Practice;

/// <summary>
/// Information given to others on an IT malfunction and the recovery. The 5W1H are those of the information actions, not fields of
/// a notice. <c>II.6.2.3(2)</c>
/// </summary>
public sealed record InformationAction : PracticeEntry
{
    /// <summary>The id of the malfunction. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? Malfunction { get; init; }

    /// <summary>What was told about the state of the malfunction. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? StatusInformation { get; init; }

    /// <summary>What was told about the recovery. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? RecoveryInformation { get; init; }

    /// <summary>How users were told whether the service is available. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? ServiceAvailability { get; init; }

    /// <summary>How the IT-BCP was followed in it. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? ItBcpFollowed { get; init; }

    /// <summary>What was settled on when they take place. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? When { get; init; }

    /// <summary>What was settled on where they take place. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? Where { get; init; }

    /// <summary>What was settled on who takes them. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? Who { get; init; }

    /// <summary>What was settled on why they are taken. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? Why { get; init; }

    /// <summary>What was settled on what they are about. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? What { get; init; }

    /// <summary>What was settled on how they are taken. <c>II.6.2.3(2) p1 s1</c></summary>
    public string? How { get; init; }

    /// <summary>How it was done in concert with the other organizations concerned. <c>II.6.2.3(2) p1 s2</c></summary>
    public string? ConcertWithOrganizations { get; init; }
}
