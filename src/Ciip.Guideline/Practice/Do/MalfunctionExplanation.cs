using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>How each IT malfunction was explained outside the company. <c>II.6.2.3(2)</c></summary>
public sealed record MalfunctionExplanation : MeasureRecord
{
    /// <summary>The actions taken to inform others. <c>II.6.2.3(2) p1 s1</c></summary>
    public IReadOnlyList<InformationAction>? InformationActions
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? InformationActionsAreComplete { get; init; }
}
