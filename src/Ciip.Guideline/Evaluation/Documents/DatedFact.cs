namespace Ciip.Guideline.Evaluation;

/// <summary>Dates that can be held against each other, against the as-of date and against the period.</summary>
internal sealed record DatedFact(Place Place, LocalizedText Name)
{
    /// <summary>When something happened: not in the future.</summary>
    public PartialDate? Happened { get; init; }

    /// <summary>Until when it is valid.</summary>
    public PartialDate? ValidUntil { get; init; }

    /// <summary>When something starts that has an end.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>When it ends.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Whether it belongs into the period of the self-verification.</summary>
    public bool IsOfPeriod { get; init; }
}
