using Ciip.Guideline.Common;

namespace Ciip.Guideline.Crosswalks;

/// <summary>One row of a <see cref="CarryOver"/>: what became of something of the 4th edition in one later edition.</summary>
public sealed record CarryOverRow
{
    /// <summary>The provision, item or section of the 4th edition; null where <see cref="Relation"/> is <see cref="CarryOverRelation.New"/>.</summary>
    public GuidelineId? From { get; init; }

    /// <summary>The id of the later edition, of <see cref="CarryOver.Editions"/>.</summary>
    public required string Edition { get; init; }

    /// <summary>What became of it.</summary>
    public required CarryOverRelation Relation { get; init; }

    /// <summary>The themes or items of the later edition that it leads to; none where it was dropped or is unknown, several where it was split.</summary>
    public IReadOnlyList<string>? To
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>How the relation is known; null where it is unknown.</summary>
    public EvidenceBasis? Basis { get; init; }

    /// <summary>How sure those who made the row are; null where the relation is unknown.</summary>
    public CrosswalkConfidence? Confidence { get; init; }

    /// <summary>Why, or why it is unknown, in the words of those who made the row.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it can be looked up.</summary>
    public IReadOnlyList<Source>? Sources
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Who looked at the row and vouches for it.</summary>
    public required string Reviewer { get; init; }

    /// <summary>The id, the relation and where it leads.</summary>
    public override string ToString() => $"{From?.Text ?? "–"} {Relation} {Edition}{(To is { Count: > 0 } to ? ": " + string.Join(", ", to) : string.Empty)}";
}
