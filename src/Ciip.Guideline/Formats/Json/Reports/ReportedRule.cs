using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

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

    /// <summary>The name and version of the pack it came with; null for a rule of the catalog, and for one added by itself.</summary>
    public string? Pack { get; init; }

    /// <summary>Where it was set aside or had another level; null where that was nowhere.</summary>
    public IReadOnlyList<ReportedOverride>? Overrides
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
