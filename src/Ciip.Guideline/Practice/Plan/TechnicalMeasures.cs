using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>The measures built into the systems. <c>II.6.1.5(2)</c></summary>
public sealed record TechnicalMeasures : MeasureRecord
{
    /// <summary>The measures. <c>II.6.1.5(2) p1 s1</c></summary>
    public IReadOnlyList<BuiltInMeasure>? Measures
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? MeasuresAreComplete { get; init; }
}
