using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>How the efforts are explained outside the company in ordinary times. <c>II.6.2.2(2)</c></summary>
public sealed record OrdinaryExplanation : MeasureRecord
{
    /// <summary>The explanations. <c>II.6.2.2(2) p1 s1</c></summary>
    public IReadOnlyList<OutsideExplanation>? Explanations
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? ExplanationsAreComplete { get; init; }

    /// <summary>How attention is paid to what is disclosed. <c>II.6.2.2(2) p1 s1</c></summary>
    public string? AttentionToContent { get; init; }
}
