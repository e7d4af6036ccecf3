using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>The management resources for building systems, operating them and executing the plan. <c>II.6.1.4(1)</c></summary>
public sealed record Resources : MeasureRecord
{
    /// <summary>The resources. <c>II.6.1.4(1) p1 s1</c></summary>
    public IReadOnlyList<SecuredResource>? Secured
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? SecuredAreComplete { get; init; }
}
