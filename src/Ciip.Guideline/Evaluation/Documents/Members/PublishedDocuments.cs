namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Whether each document is published. That is not a matter of its text: having read it proves nothing. A document kept back with a
/// reason drops out: how far efforts are shown by publication is the operator's to decide. <c>II.5 p1 s1</c>
/// </summary>
internal static class PublishedDocuments
{
    private static readonly Provision ByPublication = Provisions.Publication.EffortsShownByPublication;

    public static MemberState StateOf(SafetyStandardsDocument document, Claim claim) => claim.Value switch
    {
        ClaimValue.Specified => MemberState.Shows,
        ClaimValue.PartlySpecified => MemberState.PartlyShows,
        ClaimValue.Addressed => MemberState.Named,
        ClaimValue.NotRelevant => MemberState.NotRelevant,
        ClaimValue.DiscussedNotAdopted => MemberState.NotAdopted,
        ClaimValue.NotSpecified when claim.FromField || claim.Treatment is not null => ReasonIn(document) is null ? MemberState.Lacks : MemberState.NotAdopted,
        _ => MemberState.Unknown,
    };

    /// <summary>The reason for keeping a document back, given in the field or with a decision on publication.</summary>
    public static string? ReasonIn(SafetyStandardsDocument document) =>
        document.Treatments.OrEmpty()
            .Where(static entry => entry.Key.Section.Id == ByPublication.Section && entry.Value.Value.IsDecision())
            .Select(static entry => entry.Value.Decision?.Reason)
            .Append(document.Publication?.Reason)
            .FirstOrDefault(static reason => !string.IsNullOrWhiteSpace(reason));
}
