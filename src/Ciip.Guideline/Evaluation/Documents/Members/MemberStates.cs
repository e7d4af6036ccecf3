namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What a demand on each member amounts to. The lists of documents that are meant (services named, malfunctions listed, documents
/// given, the 20 measures) are what they are: no more members can turn up.
/// </summary>
/// <remarks>The worst verdict on a member is always that of the outcome: a rule that judges members cannot say anything else.</remarks>
internal static class MemberStates
{
    /// <summary>The outcome over all members, at least one.</summary>
    /// <param name="members">What is known of each.</param>
    /// <param name="isNamedElsewhere">Whether something else than a member deals with it, to whatever extent.</param>
    public static ProvisionOutcome Fold(IReadOnlyCollection<MemberState> members, bool isNamedElsewhere = false)
    {
        var something = isNamedElsewhere || members.Any(static member => member is MemberState.Shows or MemberState.PartlyShows or MemberState.Named);
        return members.Any(static member => member is MemberState.Lacks or MemberState.PartlyShows) ? (something ? ProvisionOutcome.PartlySpecified : ProvisionOutcome.Absent)
            : members.Any(static member => member is MemberState.Named or MemberState.Unknown) ? (something ? ProvisionOutcome.Addressed : ProvisionOutcome.NotExamined)
            : members.Contains(MemberState.Shows) ? ProvisionOutcome.Specified
            : members.Contains(MemberState.NotAdopted) ? ProvisionOutcome.NotAdopted
            : ProvisionOutcome.NotRelevant;
    }

    /// <summary>What a document's own list claims; null where it says nothing: an empty field is silence.</summary>
    public static ClaimValue? Claim(IReadOnlyCollection<MemberState> members) => members.Count == 0 ? null : Fold(members) switch
    {
        ProvisionOutcome.Specified => ClaimValue.Specified,
        ProvisionOutcome.PartlySpecified => ClaimValue.PartlySpecified,
        ProvisionOutcome.Addressed => ClaimValue.Addressed,
        ProvisionOutcome.Absent => ClaimValue.NotSpecified,
        _ => null,
    };
}
