using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>How a duty was performed. That it is there says that it was; what it leaves out is not stated.</summary>
public sealed record PerformedDuty
{
    /// <summary>What was done.</summary>
    public string? Description { get; init; }

    /// <summary>Who did it. Quoted duties ask it of the operator and of its management layer.</summary>
    public IReadOnlyList<Actor>? Actors
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>When, or since when.</summary>
    public PartialDate? On { get; init; }

    /// <summary>What shows it.</summary>
    public IReadOnlyList<Evidence>? Evidence
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
