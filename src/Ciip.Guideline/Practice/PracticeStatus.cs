using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>What is said of a provision or a measure as a whole.</summary>
public sealed record PracticeStatus
{
    /// <summary>The status.</summary>
    public required PracticeStatusValue Value { get; init; }

    /// <summary>What shows it.</summary>
    public IReadOnlyList<Evidence>? Evidence
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Who carries it out, or will.</summary>
    public IReadOnlyList<Actor>? Actors
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>When it was carried out; for <see cref="PracticeStatusValue.Planned"/>, by when it will be.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The id of the plan entry it is planned in.</summary>
    public string? PlanEntry { get; init; }

    /// <summary>The level reached, on a scale of the self-verification or of a document.</summary>
    public ScaledLevel? Level { get; init; }

    /// <summary>
    /// For <see cref="PracticeStatusValue.PartlyCarriedOut"/> of a measure: the provisions that are not carried out, for readers.
    /// Give them a status of their own to have them counted.
    /// </summary>
    public IReadOnlyList<GuidelineId>? Missing
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What is not carried out, where it cannot be said in provisions.</summary>
    public string? MissingInWords { get; init; }

    /// <summary>Reason, decider and date, for <see cref="PracticeStatusValue.NotRelevant"/>. <c>I.4 b1</c></summary>
    public Decision? Decision { get; init; }

    /// <summary>Where it can be looked up, beside the self-verification's own sources.</summary>
    public IReadOnlyList<Source>? Sources
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>A status; all else is added with <c>with</c>.</summary>
    /// <param name="value">The status.</param>
    /// <param name="on">When it was carried out, or by when it will be; null is not stated.</param>
    public static PracticeStatus Of(PracticeStatusValue value, PartialDate? on = null) => new() { Value = value, On = on };
}
