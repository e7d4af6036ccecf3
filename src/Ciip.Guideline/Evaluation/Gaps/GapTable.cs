using static Ciip.Guideline.GapState;

namespace Ciip.Guideline.Evaluation;

/// <summary>Makes a state of the two sides of a provision.</summary>
internal static class GapTable
{
    private static readonly ProvisionOutcome[] KnownInDocuments =
        [ProvisionOutcome.Specified, ProvisionOutcome.PartlySpecified, ProvisionOutcome.NotAdopted, ProvisionOutcome.NotRelevant, ProvisionOutcome.Absent];

    private static readonly PracticeOutcome[] KnownInPractice =
    [
        PracticeOutcome.CarriedOut, PracticeOutcome.PartlyCarriedOut, PracticeOutcome.Planned, PracticeOutcome.NotCarriedOut, PracticeOutcome.NoOccasion,
        PracticeOutcome.NotRelevant,
    ];

    public static GapState StateOf(ProvisionOutcome documents, PracticeOutcome practice) => (documents, practice) switch
    {
        (ProvisionOutcome.Contradicted, _) or (_, PracticeOutcome.Contradicted) => Undetermined,
        (ProvisionOutcome.NotRelevant, PracticeOutcome.NotAssessed) => NotRelevant,
        (_, PracticeOutcome.NotAssessed) => Undetermined,
        (ProvisionOutcome.NotExamined, PracticeOutcome.NotRelevant) => NotRelevant,
        (ProvisionOutcome.NotExamined, _) => Undetermined,
        (ProvisionOutcome.Specified, PracticeOutcome.CarriedOut or PracticeOutcome.NoOccasion) => Aligned,
        (ProvisionOutcome.Specified, PracticeOutcome.PartlyCarriedOut) => Partly,
        (ProvisionOutcome.PartlySpecified or ProvisionOutcome.Addressed, PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut or PracticeOutcome.NoOccasion) => Partly,
        (ProvisionOutcome.Specified or ProvisionOutcome.PartlySpecified or ProvisionOutcome.Addressed, _) => OnPaperOnly,
        (_, PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut) => PractisedButUnwritten,
        (ProvisionOutcome.NotAdopted, _) => Declined,
        (ProvisionOutcome.NotRelevant, _) or (_, PracticeOutcome.NotRelevant) => NotRelevant,
        _ => Open,
    };

    /// <summary>Whether the two sides, or one of them, contradict a decision or themselves.</summary>
    public static bool IsContradictory(ProvisionOutcome documents, PracticeOutcome practice) =>
        documents == ProvisionOutcome.Contradicted
        || practice == PracticeOutcome.Contradicted
        || (documents.IsPositive() && practice == PracticeOutcome.NotRelevant)
        || (documents.IsDecision() && practice is PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut or PracticeOutcome.Planned);

    /// <summary>The outcomes that settling what is unknown about the documents can lead to.</summary>
    /// <param name="documents">The outcome.</param>
    /// <param name="isProvisional">Whether more reading could change it.</param>
    /// <param name="mayBeSetAside">Whether a decision of the operator's own may be found.</param>
    public static IReadOnlyList<ProvisionOutcome> Settled(ProvisionOutcome documents, bool isProvisional, bool mayBeSetAside)
    {
        ProvisionOutcome[] decisions = mayBeSetAside ? [ProvisionOutcome.NotAdopted, ProvisionOutcome.NotRelevant] : [];
        return documents switch
        {
            ProvisionOutcome.NotExamined or ProvisionOutcome.Contradicted => KnownInDocuments,
            ProvisionOutcome.Addressed => [ProvisionOutcome.Specified, ProvisionOutcome.PartlySpecified, .. decisions],
            ProvisionOutcome.PartlySpecified when isProvisional => [ProvisionOutcome.Specified, ProvisionOutcome.PartlySpecified, .. decisions],
            ProvisionOutcome.NotAdopted or ProvisionOutcome.NotRelevant when isProvisional =>
                [ProvisionOutcome.Specified, ProvisionOutcome.PartlySpecified, ProvisionOutcome.NotAdopted, ProvisionOutcome.NotRelevant],
            _ => [documents],
        };
    }

    /// <summary>The states that remain possible: one where nothing is unknown.</summary>
    public static IEnumerable<GapState> Possible(IReadOnlyList<ProvisionOutcome> settled, PracticeOutcome practice) => settled
        .SelectMany(one => (IsUnknown(practice) ? KnownInPractice : [practice]).Select(other => StateOf(one, other)))
        .Distinct()
        .OrderBy(static possible => possible);

    public static bool IsUnknown(ProvisionOutcome documents) => documents is ProvisionOutcome.NotExamined or ProvisionOutcome.Contradicted;

    public static bool IsUnknown(PracticeOutcome practice) => practice is PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted;
}
