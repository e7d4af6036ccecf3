using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>An IT malfunction, or an event that could have become one, and how it was met. <c>II.6.2.3(1)</c></summary>
public sealed record Malfunction : PracticeEntry
{
    /// <summary>What happened.</summary>
    public string? Description { get; init; }

    /// <summary>The service it struck.</summary>
    public string? Service { get; init; }

    /// <summary>The level of the service that was still reached. <c>fn2</c></summary>
    public string? LevelReached { get; init; }

    /// <summary>
    /// Whether the service fell short of its maintenance level, which makes it an IT malfunction; null is not known. <c>fn2</c>
    /// </summary>
    public bool? FellShort { get; init; }

    /// <summary>When the response ended; null while it runs, or not stated.</summary>
    public PartialDate? ResponseEndedOn { get; init; }

    /// <summary>How the IT-BCP was put in motion. <c>II.6.2.3(1) p1 s1</c></summary>
    public string? ItBcpPutInMotion { get; init; }

    /// <summary>How business operations were kept up. <c>II.6.2.3(1) p1 s1</c></summary>
    public string? OperationsMaintained { get; init; }

    /// <summary>The actions of the rules by which they were kept up. <c>II.6.2.3(1) p1 s1</c></summary>
    public string? RulesFollowed { get; init; }

    /// <summary>How quick recovery was pursued meanwhile. <c>II.6.2.3(1) p1 s1</c></summary>
    public string? QuickRecovery { get; init; }

    /// <summary>The electronic records that were collected. <c>II.6.2.3(1) p1 s2</c></summary>
    public string? RecordsCollected { get; init; }

    /// <summary>The journals among them. <c>II.6.2.3(1) p1 s2</c></summary>
    public string? Journals { get; init; }

    /// <summary>The logs among them. <c>II.6.2.3(1) p1 s2</c></summary>
    public string? Logs { get; init; }

    /// <summary>How the records were analyzed for the cause. <c>II.6.2.3(1) p1 s2</c></summary>
    public string? CauseAnalyzed { get; init; }

    /// <summary>The cause that was found; null while it is not known. <c>II.6.2.3(1) p1 s2</c></summary>
    public MalfunctionCause? Cause { get; init; }

    /// <summary>
    /// The ids of the built-in measures, operating procedures and plan entries against the cause. <c>II.6.2.3(1) p1 s2</c>, <c>I.2
    /// p3 s1</c>
    /// </summary>
    public IReadOnlyList<string>? MeasuresAgainstCause
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
