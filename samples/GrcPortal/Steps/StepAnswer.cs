namespace GrcPortal.Steps;

/// <summary>The answer to a change: what is stored now, or why nothing was stored.</summary>
internal sealed record StepAnswer(StepLine? Step, LocalizedText? Reason)
{
    /// <summary>Whether something was stored: what was so before is not changed.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether somebody changed it since the change was made: <see cref="Step"/> is theirs, and nothing was stored.</summary>
    public bool IsStale { get; init; }
}
