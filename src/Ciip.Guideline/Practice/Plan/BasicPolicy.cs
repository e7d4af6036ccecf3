namespace Ciip.Guideline.Practice;

/// <summary>The basic policy in force. <c>II.6.1.1(2)</c></summary>
public sealed record BasicPolicy : MeasureRecord
{
    /// <summary>What critical information infrastructure protection is for. <c>II.6.1.1(2) p1 s2</c></summary>
    public string? ProtectionPurpose { get; init; }

    /// <summary>In which direction the efforts go. <c>II.6.1.1(2) p1 s2</c></summary>
    public string? DirectionOfEfforts { get; init; }

    /// <summary>What the measures are to protect. <c>II.6.1.1(2) p1 s2</c></summary>
    public string? ProtectedTargets { get; init; }

    /// <summary>How the efforts are carried on. <c>II.6.1.1(2) p1 s2</c></summary>
    public string? ConductOfEfforts { get; init; }

    /// <summary>The organizations in control of making and revising the policy. <c>II.6.1.1(2) p2 s1</c></summary>
    public string? ControllingOrganization { get; init; }

    /// <summary>What making and revising the policy is for. <c>II.6.1.1(2) p2 s1</c></summary>
    public string? RevisionPurpose { get; init; }

    /// <summary>Who has which authority in it. <c>II.6.1.1(2) p2 s1</c></summary>
    public string? RevisionAuthorities { get; init; }

    /// <summary>Who takes part in it. <c>II.6.1.1(2) p2 s1</c></summary>
    public string? RevisionMembers { get; init; }

    /// <summary>By which criteria it is revised. <c>II.6.1.1(2) p2 s1</c></summary>
    public string? RevisionCriteria { get; init; }
}
