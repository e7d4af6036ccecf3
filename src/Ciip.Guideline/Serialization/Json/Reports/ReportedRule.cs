using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>A rule that was asked, in a <see cref="ReportFile"/>.</summary>
public sealed record ReportedRule
{
    /// <summary>The id, which never changes, such as <c>STD201</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The levels its findings could have, the highest first.</summary>
    public required IReadOnlyList<FindingLevel> Levels
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>On what it rests.</summary>
    public required RuleBasis Basis { get; init; }
}
