using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A security function or measure that systems are to have. <c>II.6.1.5(1)</c></summary>
public sealed record SecurityRequirement : PracticeEntry
{
    /// <summary>What is required.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of the systems it is for. <c>II.6.1.5(1) p1 s1</c></summary>
    public IReadOnlyList<string>? Systems
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The aspects it serves. <c>II.6.1.5(1) p1 s1</c></summary>
    public IReadOnlyList<SecurityAspect>? Aspects
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The threats it counters. <c>II.6.1.5(1) p2 s1</c></summary>
    public IReadOnlyList<TechnicalThreat>? Threats
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>
    /// The classes of countermeasures it belongs to. Recurrence prevention is not asked for here. <c>II.6.1.5(1) p2 s1</c>
    /// </summary>
    public IReadOnlyList<CountermeasureClass>? Classes
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether it is against unauthorized invasion; null is not stated. <c>II.6.1.5(1) p2 s1</c></summary>
    public bool? AgainstInvasion { get; init; }

    /// <summary>
    /// Whether it is against tangible damage by a successful invasion (<c>fn13</c>); null is not stated. <c>II.6.1.5(1) p2 s1</c>
    /// </summary>
    public bool? AgainstTangibleDamage { get; init; }

    /// <summary>When it was withdrawn; null while it is in use.</summary>
    public PartialDate? WithdrawnOn { get; init; }
}
