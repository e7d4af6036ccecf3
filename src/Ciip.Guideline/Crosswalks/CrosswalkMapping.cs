namespace Ciip.Guideline.Crosswalks;

/// <summary>One row of a <see cref="Crosswalk"/>: how something of the Guideline relates to a control of another framework.</summary>
public sealed record CrosswalkMapping
{
    /// <summary>The provision, item or section of the Guideline.</summary>
    public required GuidelineId From { get; init; }

    /// <summary>The id of the control, as the other framework writes it.</summary>
    public required string Control { get; init; }

    /// <summary>The title of the control; null where it is not stated.</summary>
    public string? ControlTitle { get; init; }

    /// <summary>How what the Guideline asks relates to what the control asks.</summary>
    public required CrosswalkRelation Relation { get; init; }

    /// <summary>Why, in the words of those who made the mapping.</summary>
    public required string Reason { get; init; }

    /// <summary>How sure they are.</summary>
    public required CrosswalkConfidence Confidence { get; init; }

    /// <summary>Who looked at the row and vouches for it.</summary>
    public required string Reviewer { get; init; }

    /// <summary>Both ids and the relation.</summary>
    public override string ToString() => $"{From} {Relation} {Control}";
}
