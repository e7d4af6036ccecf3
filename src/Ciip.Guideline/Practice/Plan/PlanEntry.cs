using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>Something the plan provides for. <c>II.6.1.3(1) p1 s1</c></summary>
public sealed record PlanEntry : PracticeEntry
{
    /// <summary>What is to be done.</summary>
    public string? Description { get; init; }

    /// <summary>The measure it belongs to.</summary>
    public PdcaMeasure? Measure { get; init; }

    /// <summary>Its priority: 1 comes first. <c>I.5 p2 s2</c></summary>
    public int? Priority { get; init; }

    /// <summary>By when.</summary>
    public PartialDate? DueOn { get; init; }

    /// <summary>When it was done; null while it was not. <c>II.6.1.3(1) p1 s1</c></summary>
    public PartialDate? DoneOn { get; init; }

    /// <summary>Why it was dropped; null unless it was.</summary>
    public string? DroppedBecause { get; init; }

    /// <summary>Why it is behind others of lower priority; null where it is not, or no reason is given.</summary>
    public string? OutOfOrderBecause { get; init; }

    /// <summary>The ids of the resources secured for it. <c>II.6.1.4(1) p1 s1</c></summary>
    public IReadOnlyList<string>? Resources
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
