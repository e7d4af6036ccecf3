using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>The causes of IT malfunctions that a document covers. <c>II.3</c></summary>
public sealed record CausesCovered
{
    /// <summary>The causes. <c>II.3 p1 s1</c></summary>
    public IReadOnlyList<CauseCovered>? Causes
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether these are all of them; null is not stated.</summary>
    public bool? CausesAreComplete { get; init; }

    /// <summary>The IT malfunctions listed. <c>II.3 p1 s1</c></summary>
    public IReadOnlyList<ExpectedMalfunction>? Malfunctions
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether these are all of them; null is not stated.</summary>
    public bool? MalfunctionsAreComplete { get; init; }
}
