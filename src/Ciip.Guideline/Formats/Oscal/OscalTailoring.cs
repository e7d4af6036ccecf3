using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>A provision that the documents of a set put aside by decision, as a profile says it. <c>II.6 p1 s1</c>, <c>I.4 b1</c></summary>
public sealed record OscalTailoring
{
    /// <summary>The provision.</summary>
    public required GuidelineId On { get; init; }

    /// <summary>Whether it does not arise in this business; otherwise it was discussed and not adopted.</summary>
    public required bool IsNotRelevant { get; init; }

    /// <summary>The ids of the documents that decided.</summary>
    public required IReadOnlyList<string> Documents
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>The decisions that are written down; empty where none gives reason, decider or date.</summary>
    public required IReadOnlyList<Decision> Decisions
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }
}
