using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>What holds for information in one step of its lifecycle. <c>II.6.1.2(3) p1 s2</c></summary>
public sealed record HandlingRule : PracticeEntry
{
    /// <summary>The step. <c>II.6.1.2(3) p1 s2</c></summary>
    public InformationLifecycleStage? Stage { get; init; }

    /// <summary>The ranks it holds for; null where it holds for all.</summary>
    public IReadOnlyList<ScaledLevel>? Ranks
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The conditions to be observed. <c>II.6.1.2(3) p1 s2</c></summary>
    public string? Conditions { get; init; }

    /// <summary>The security measures. <c>II.6.1.2(3) p1 s2</c></summary>
    public string? Measures { get; init; }
}
