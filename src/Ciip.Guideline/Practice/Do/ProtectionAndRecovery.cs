using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>How each IT malfunction was met. <c>II.6.2.3(1)</c></summary>
public sealed record ProtectionAndRecovery : MeasureRecord
{
    /// <summary>
    /// The IT malfunctions, and events that stayed above the service maintenance level. <c>II.6.2.3(1)</c>, <c>fn2</c>
    /// </summary>
    public IReadOnlyList<Malfunction>? Malfunctions
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>
    /// Whether these are all in the period: complete and empty says that there was none. Null takes what its parent says.
    /// </summary>
    public bool? MalfunctionsAreComplete { get; init; }
}
