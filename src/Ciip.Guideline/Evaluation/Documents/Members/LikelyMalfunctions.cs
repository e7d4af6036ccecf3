namespace Ciip.Guideline.Evaluation;

/// <summary>What the malfunctions listed show: that some are likely, and the cause of each that is not stated to be unlikely. <c>II.3 p1 s1</c></summary>
internal static class LikelyMalfunctions
{
    /// <summary>Whether one is marked as likely, so that the list is the one that is asked for.</summary>
    public static bool AreListed(IEnumerable<PlacedRecord<ExpectedMalfunction>> malfunctions) => malfunctions.Any(static malfunction => malfunction.Record.IsLikely == true);

    /// <summary>What a malfunction shows of its cause.</summary>
    /// <param name="malfunction">The malfunction.</param>
    /// <param name="isClosed">Whether all that could name a cause was read.</param>
    /// <returns>Null for one stated to be unlikely: nothing is asked of it.</returns>
    public static MemberState? StateOf(ExpectedMalfunction malfunction, bool isClosed) => malfunction switch
    {
        { IsLikely: false } => null,
        { Cause: not null } => MemberState.Shows,
        _ => isClosed ? MemberState.Lacks : MemberState.Named,
    };

    /// <summary>Whether a document leaves nothing open about which malfunctions are likely: it was read, or its list is complete.</summary>
    public static bool IsTelling(SafetyStandardsDocument document) => ClaimReader.IsClosed(document, Provisions.Causes.LikelyMalfunctionsListed)
        || (document.Causes is { MalfunctionsAreComplete: true, Malfunctions: { } list } && list.All(static item => item.IsLikely is not null));

    /// <summary>What a list, at least one malfunction long, amounts to.</summary>
    public static StandardsOutcome Fold(IReadOnlyList<PlacedRecord<ExpectedMalfunction>> malfunctions, bool isClosed, bool isTelling) =>
        AreListed(malfunctions) ? MemberStates.Fold(MemberStates.All(malfunctions.Select(item => StateOf(item.Record, isClosed)).OfType<MemberState>()))
        : isTelling ? StandardsOutcome.Absent
        : StandardsOutcome.Addressed;
}
