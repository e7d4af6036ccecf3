namespace Ciip.Guideline.Evaluation;

/// <summary>Makes one state of those of several fields or records.</summary>
internal static class RecordStates
{
    /// <summary>
    /// What some records show and others lack is shown in part; where one says nothing, it is open whether all show it. What
    /// does not arise for a record says nothing of the others.
    /// </summary>
    /// <param name="states">The states.</param>
    /// <param name="hasStatus">Whether a status speaks for what the records leave out.</param>
    public static RecordState Fold(IEnumerable<RecordState> states, bool hasStatus)
    {
        var found = 0;
        foreach (var state in states)
        {
            found |= 1 << (int)state;
        }

        var isShown = Has(RecordState.Shown);
        var isLeftOut = Has(RecordState.LeftOut);
        return Has(RecordState.PartlyShown) || (isShown && (Has(RecordState.Missing) || Has(RecordState.ByOthers) || (isLeftOut && !hasStatus))) ? RecordState.PartlyShown
            : Has(RecordState.Missing) ? RecordState.Missing
            : Has(RecordState.ByOthers) ? RecordState.ByOthers
            : Has(RecordState.Unclear) ? RecordState.Unclear
            : isLeftOut || Has(RecordState.Silent) ? RecordState.Silent
            : isShown ? RecordState.Shown
            : Has(RecordState.NoOccasion) ? RecordState.NoOccasion
            : Has(RecordState.NotRelevant) ? RecordState.NotRelevant
            : Has(RecordState.NotAsked) ? RecordState.NotAsked
            : RecordState.Silent;

        bool Has(RecordState state) => (found & (1 << (int)state)) != 0;
    }
}
