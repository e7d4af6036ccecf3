namespace Ciip.Guideline.Formats;

/// <summary>How far a provision had come at the place of a <see cref="LastKnownOutcome"/>.</summary>
public sealed record LastKnownProvision
{
    /// <summary>The id of the provision.</summary>
    public required GuidelineId Provision { get; init; }

    /// <summary>What all documents together said of it; null in practice, at one document, and where it had no rank.</summary>
    public StandardsOutcome? Specified { get; init; }

    /// <summary>What was carried out of it, at a record what that showed; null on documents, and where it had no rank.</summary>
    public PracticeOutcome? CarriedOut { get; init; }
}
