using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>The order in which an operator takes its measures. The Guideline leaves it to the operator. <c>I.5 p2 s2</c></summary>
public sealed record MeasurePriorities : MeasureRecord
{
    /// <summary>The measures, those of the highest priority first. <c>I.5 p2 s2</c></summary>
    public IReadOnlyList<PdcaMeasure>? Ranking
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>How measures are carried out in that order. <c>I.5 p2 s2</c></summary>
    public string? OrderOfImplementation { get; init; }
}
