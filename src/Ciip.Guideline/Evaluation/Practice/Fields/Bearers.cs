namespace Ciip.Guideline.Evaluation;

/// <summary>Whether something was done by the party of which the text asks it.</summary>
internal static class Bearers
{
    /// <summary>
    /// Shown where the party is named, unclear where nobody is. Where only others are, it is done by others; but of what was published
    /// somewhere, naming one party says nothing of the others.
    /// </summary>
    public static RecordState StateOf(this PracticeAnalysis practice, IReadOnlyList<Actor>? actors, Actor bearer) =>
        actors is not { Count: > 0 } ? RecordState.Unclear
        : actors.Contains(bearer) ? RecordState.Shown
        : practice.Verification.MadeBy == VerificationOrigin.PublishedFacts ? RecordState.Unclear
        : RecordState.ByOthers;

    /// <summary>One time that the party did it is enough.</summary>
    public static RecordState BestOf(this PracticeAnalysis practice, IEnumerable<IReadOnlyList<Actor>?> times, Actor bearer)
    {
        var states = times.Select(actors => practice.StateOf(actors, bearer)).ToList();
        return states.Contains(RecordState.Shown) ? RecordState.Shown
            : states.Contains(RecordState.Unclear) ? RecordState.Unclear
            : RecordState.ByOthers;
    }
}
