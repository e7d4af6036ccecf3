using GrcPortal.Data;

namespace GrcPortal.Runs;

/// <summary>What came of a wish to evaluate: a run, or why there is none.</summary>
internal sealed record RunAnswer(RunRow? Run, LocalizedText? Reason)
{
    /// <summary>Whether something was stored. Where files, date and findings are those of the newest run, that run is the answer.</summary>
    public bool IsNew { get; init; }
}
