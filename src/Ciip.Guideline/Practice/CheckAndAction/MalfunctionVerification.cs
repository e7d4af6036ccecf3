using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>How risks are identified and analyzed after an IT malfunction. <c>II.6.3.2</c></summary>
public sealed record MalfunctionVerification : MeasureRecord
{
    /// <summary>The risks identified, of which each has its damage recorded. <c>II.6.3.2 p1 s1</c>, <c>II.6.3.2 p2 s1</c></summary>
    public IReadOnlyList<MalfunctionRisk>? Risks
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? RisksAreComplete { get; init; }

    /// <summary>The damage done, taken as the result of the analysis. <c>II.6.3.2 p2 s1</c></summary>
    public IReadOnlyList<DamageAnalysis>? Analyses
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? AnalysesAreComplete { get; init; }
}
