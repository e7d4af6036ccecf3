using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>What a SARIF file holds beside the findings, and how it is worded. Nothing in it comes from clock or machine.</summary>
public sealed record SarifOptions
{
    /// <summary>The language of the messages; the other one is added where SARIF has a place for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a value of <see cref="Guideline.Language"/>.</exception>
    public Language Language
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>
    /// The files that were evaluated. A finding about something in none of them has no line and is left out, unless
    /// <see cref="IncludeUnplaced"/> is asked for. Where two hold the same document, the first counts.
    /// </summary>
    public IReadOnlyList<SarifSource> Sources
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    } = Seq.Of<SarifSource>();

    /// <summary>Whether what is undetermined goes in too, as results of the kind <c>open</c>; not unless set.</summary>
    public bool IncludeOpen { get; init; }

    /// <summary>
    /// Whether results about something in none of <see cref="Sources"/> go in too. They have ids and no file: code hosts refuse a whole
    /// file for one of them, other programs show them. Without it the file says in a notification of the run how many were left out.
    /// </summary>
    public bool IncludeUnplaced { get; init; }

    /// <summary>
    /// An earlier report: each result then says whether it is new, unchanged or updated, and what is no longer a finding is
    /// listed as absent. Null for none.
    /// </summary>
    public EvaluationReport? Earlier { get; init; }

    /// <summary>What tells this run from others over the same files, such as <c>ciip/hospital/</c>; null for nothing.</summary>
    public string? AutomationId { get; init; }

    /// <summary>Where the files come from; null where that is not known.</summary>
    public SarifVersionControl? VersionControl { get; init; }
}
