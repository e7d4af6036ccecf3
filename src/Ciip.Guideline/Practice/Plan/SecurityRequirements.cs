using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>The security functions and measures that the systems are to have. <c>II.6.1.5(1)</c></summary>
public sealed record SecurityRequirements : MeasureRecord
{
    /// <summary>
    /// The requirements, which measures and procedures follow. <c>II.6.1.5(1) p1 s1</c>, <c>II.6.1.5(1) p2 s1</c>, <c>II.6.1.5(2) p1 s1</c>,
    /// <c>II.6.1.5(3) p1 s1</c>
    /// </summary>
    public IReadOnlyList<SecurityRequirement>? Requirements
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? RequirementsAreComplete { get; init; }
}
