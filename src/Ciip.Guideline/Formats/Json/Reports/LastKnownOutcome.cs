using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>What an earlier report said about a place of which a later one cannot tell, in the <see cref="ReportFile"/> of the later one.</summary>
public sealed record LastKnownOutcome
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>About what.</summary>
    public required ReportedPlace Place { get; init; }

    /// <summary>What it said: never <see cref="Verdict.Undetermined"/> in what the library writes.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The level, for a failure; null otherwise.</summary>
    public FindingLevel? Level { get; init; }

    /// <summary>The date the earlier report was judged at; null where none was given.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The provisions it was about: for a failure what was missing, each with how far it had come.</summary>
    public required IReadOnlyList<LastKnownProvision> Provisions
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }
}
