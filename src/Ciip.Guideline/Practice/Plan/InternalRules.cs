namespace Ciip.Guideline.Practice;

/// <summary>The internal rules in force. <c>II.6.1.2(1)</c></summary>
public sealed record InternalRules : MeasureRecord
{
    /// <summary>The id of the basic policy they rest on. <c>II.6.1.2(1) p1 s1</c></summary>
    public string? BasicPolicy { get; init; }

    /// <summary>The way of thinking behind carrying out the measures. <c>II.6.1.2(1) p1 s1</c></summary>
    public string? WayOfThinking { get; init; }

    /// <summary>The rules by which the measures are carried out. <c>II.6.1.2(1) p1 s1</c></summary>
    public string? ImplementationRules { get; init; }

    /// <summary>How each measure has its place in a system. <c>II.6.1.2(1) p1 s1</c></summary>
    public string? SystematicArrangement { get; init; }

    /// <summary>The organizations in control of making and revising the rules. <c>II.6.1.2(1) p2 s1</c></summary>
    public string? ControllingOrganization { get; init; }

    /// <summary>What making and revising the rules is for. <c>II.6.1.2(1) p2 s1</c></summary>
    public string? RevisionPurpose { get; init; }

    /// <summary>Who has which authority in it. <c>II.6.1.2(1) p2 s1</c></summary>
    public string? RevisionAuthorities { get; init; }

    /// <summary>Who takes part in it. <c>II.6.1.2(1) p2 s1</c></summary>
    public string? RevisionMembers { get; init; }

    /// <summary>By which criteria it is revised. <c>II.6.1.2(1) p2 s1</c></summary>
    public string? RevisionCriteria { get; init; }
}
