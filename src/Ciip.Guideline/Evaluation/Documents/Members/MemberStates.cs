namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What a demand on each member amounts to. The lists of documents that are meant (services named, malfunctions listed, documents
/// given, the 20 measures) are what they are: no more members can turn up.
/// </summary>
/// <remarks>The worst verdict on a member is always that of the outcome: a rule that judges members cannot say anything else.</remarks>
internal static class MemberStates
{
    private const int Something = (1 << (int)MemberState.Shows) | (1 << (int)MemberState.PartlyShows) | (1 << (int)MemberState.Named);

    /// <summary>A state as one of a set of them.</summary>
    public static int Bit(MemberState state) => 1 << (int)state;

    /// <summary>The set of what is known of several members; 0 for none.</summary>
    public static int All(IEnumerable<MemberState> members)
    {
        var states = 0;
        foreach (var member in members)
        {
            states |= Bit(member);
        }

        return states;
    }

    /// <summary>The outcome over all members, at least one.</summary>
    /// <param name="states">What is known of them, as a set.</param>
    /// <param name="isNamedElsewhere">Whether something else than a member deals with it, to whatever extent.</param>
    public static StandardsOutcome Fold(int states, bool isNamedElsewhere = false)
    {
        var something = isNamedElsewhere || (states & Something) != 0;
        return Has(MemberState.Lacks) || Has(MemberState.PartlyShows) ? (something ? StandardsOutcome.PartlySpecified : StandardsOutcome.Absent)
            : Has(MemberState.Named) || Has(MemberState.Unknown) ? (something ? StandardsOutcome.Addressed : StandardsOutcome.NotExamined)
            : Has(MemberState.Shows) ? StandardsOutcome.Specified
            : Has(MemberState.NotAdopted) ? StandardsOutcome.NotAdopted
            : StandardsOutcome.NotRelevant;

        bool Has(MemberState state) => (states & Bit(state)) != 0;
    }

    /// <summary>What a document's own list claims; null where it says nothing: an empty field is silence.</summary>
    public static ClaimValue? Claim(int states) => states == 0 ? null : Fold(states) switch
    {
        StandardsOutcome.Specified => ClaimValue.Specified,
        StandardsOutcome.PartlySpecified => ClaimValue.PartlySpecified,
        StandardsOutcome.Addressed => ClaimValue.Addressed,
        StandardsOutcome.Absent => ClaimValue.NotSpecified,
        _ => null,
    };
}
