namespace Ciip.Guideline.Semantics;

/// <summary>The members of the specification's types, in the order in which it lists them.</summary>
/// <remarks>The library lists the same in the same order: <see cref="Tables"/> compares the names.</remarks>
internal static class Terms
{
    public static readonly Claims._IClaimValue[] Values = [.. Claims.ClaimValue.AllSingletonConstructors];
    public static readonly Claims._ITier[] Tiers = [.. Claims.Tier.AllSingletonConstructors];
    public static readonly global::Combination._IOutcome[] Outcomes = [.. global::Combination.Outcome.AllSingletonConstructors];
    public static readonly Judgment._IGuard[] Guards = [.. global::Judgment.Guard.AllSingletonConstructors];
    public static readonly Judgment._IVerdict[] Verdicts = [.. global::Judgment.Verdict.AllSingletonConstructors];
    public static readonly Items._IItemState[] ItemStates = [.. Items.ItemState.AllSingletonConstructors];
    public static readonly Items._IExtent[] Extents = [.. Items.Extent.AllSingletonConstructors];
    public static readonly global::Members._IMember[] DocumentMembers = [.. global::Members.Member.AllSingletonConstructors];
    public static readonly Each._IMember[] PracticeMembers = [.. Each.Member.AllSingletonConstructors];
    public static readonly Each._IColumn[] Columns = [.. Each.Column.AllSingletonConstructors];
    public static readonly global::Practice._IPracticeOutcome[] PracticeOutcomes = [.. global::Practice.PracticeOutcome.AllSingletonConstructors];
    public static readonly global::Practice._IStatus[] Statuses = [.. global::Practice.Status.AllSingletonConstructors];
    public static readonly Gap._IGapState[] GapStates = [.. Gap.GapState.AllSingletonConstructors];

    /// <summary>The library's states of records, in the specification's order of members and columns.</summary>
    public static readonly RecordState[] RecordStates =
    [
        RecordState.Shown, RecordState.ShownSoFar, RecordState.PartlyShown, RecordState.Missing, RecordState.ByOthers, RecordState.LeftOut, RecordState.Unclear,
        RecordState.Silent, RecordState.NoOccasion, RecordState.NotRelevant, RecordState.NotAsked,
    ];

    /// <summary>A member's name as the library has it: the specification's are told apart by what they are of.</summary>
    public static string NameOf(object member, params string[] prefixes)
    {
        var name = member.ToString()!;
        name = name[(name.LastIndexOf('.') + 1)..];
        return prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) is { } found ? name[found.Length..] : name;
    }

    public static int IndexOf<T>(T[] members, T member) => Array.IndexOf(members, member);

    public static Dafny.ISequence<T> Sequence<T>(IEnumerable<T> members) => Dafny.Sequence<T>.FromArray([.. members]);
}
