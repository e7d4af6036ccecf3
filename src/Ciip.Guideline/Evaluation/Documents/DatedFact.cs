namespace Ciip.Guideline.Evaluation;

/// <summary>Dates that can be held against each other, against the as-of date and against the period.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Called">What has them: a document's or a record's id, or a name; empty where <paramref name="What"/> is all.</param>
/// <param name="What">Which date of it; null where it has one.</param>
internal sealed record DatedFact(Place Place, string Called, LocalizedText? What = null)
{
    /// <summary>What is dated, for a message.</summary>
    public LocalizedText Name =>
        What is null ? Arguments.Of(Called)
        : Called.Length == 0 ? What
        : new($"{Called}, {What.English}", $"{Called}の{What.Japanese}");

    /// <summary>The same, as the only argument of one.</summary>
    public LocalizedText[] Named() => [Name];

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
