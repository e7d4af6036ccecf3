using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>What a rule said about one place, in a <see cref="ReportFile"/>.</summary>
public sealed record ReportedOutcome
{
    /// <summary>The id of the rule, one of <see cref="ReportFile.Rules"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>What it said.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The level, for a failure; null otherwise.</summary>
    public FindingLevel? Level { get; init; }

    /// <summary>About what.</summary>
    public required ReportedPlace Place { get; init; }

    /// <summary>The id of the message, such as <c>demand.absent</c>.</summary>
    public required string MessageId { get; init; }

    /// <summary>Why, as it was worded then.</summary>
    public required ReportedText Message { get; init; }

    /// <summary>The statements it rests on.</summary>
    public required IReadOnlyList<Locator> Citations
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>The provisions it is about: for a failure what is missing, for an open question what is unknown.</summary>
    public required IReadOnlyList<GuidelineId> Provisions
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>Whether the decisions that set the demand aside state reason, decider and date; null where none does.</summary>
    public bool? DecisionIsReasoned { get; init; }
}
