using static Ciip.Guideline.GapState;

namespace Ciip.Guideline.Evaluation;

/// <summary>Makes a state of the two sides of a provision.</summary>
internal static class GapTable
{
    private static readonly StandardsOutcome[] KnownInDocuments =
        [StandardsOutcome.Specified, StandardsOutcome.PartlySpecified, StandardsOutcome.NotAdopted, StandardsOutcome.NotRelevant, StandardsOutcome.Absent];

    private static readonly PracticeOutcome[] KnownInPractice =
    [
        PracticeOutcome.CarriedOut, PracticeOutcome.PartlyCarriedOut, PracticeOutcome.Planned, PracticeOutcome.NotCarriedOut, PracticeOutcome.NoOccasion,
        PracticeOutcome.NotRelevant,
    ];

    public static GapState StateOf(StandardsOutcome documents, PracticeOutcome practice) => (documents, practice) switch
    {
        (StandardsOutcome.Contradicted, _) or (_, PracticeOutcome.Contradicted) => Undetermined,
        (StandardsOutcome.NotRelevant, PracticeOutcome.NotAssessed) => NotRelevant,
        (_, PracticeOutcome.NotAssessed) => Undetermined,
        (StandardsOutcome.NotExamined, PracticeOutcome.NotRelevant) => NotRelevant,
        (StandardsOutcome.NotExamined, _) => Undetermined,
        (StandardsOutcome.Specified, PracticeOutcome.CarriedOut or PracticeOutcome.NoOccasion) => Aligned,
        (StandardsOutcome.Specified, PracticeOutcome.PartlyCarriedOut) => Partly,
        (StandardsOutcome.PartlySpecified or StandardsOutcome.Addressed, PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut or PracticeOutcome.NoOccasion) => Partly,
        (StandardsOutcome.Specified or StandardsOutcome.PartlySpecified or StandardsOutcome.Addressed, _) => OnPaperOnly,
        (_, PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut) => PracticedButUnwritten,
        (StandardsOutcome.NotAdopted, _) => Declined,
        (StandardsOutcome.NotRelevant, _) or (_, PracticeOutcome.NotRelevant) => NotRelevant,
        _ => Open,
    };

    /// <summary>Whether the two sides, or one of them, contradict a decision or themselves.</summary>
    public static bool IsContradictory(StandardsOutcome documents, PracticeOutcome practice) =>
        documents == StandardsOutcome.Contradicted
        || practice == PracticeOutcome.Contradicted
        || (documents.IsPositive() && practice == PracticeOutcome.NotRelevant)
        || (documents.IsDecision() && practice is PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut or PracticeOutcome.Planned);

    /// <summary>The outcomes that settling what is unknown about the documents can lead to.</summary>
    /// <param name="documents">The outcome.</param>
    /// <param name="isProvisional">Whether more reading could change it.</param>
    /// <param name="mayBeSetAside">Whether a decision of the operator's own may be found.</param>
    public static IReadOnlyList<StandardsOutcome> Settled(StandardsOutcome documents, bool isProvisional, bool mayBeSetAside)
    {
        StandardsOutcome[] decisions = mayBeSetAside ? [StandardsOutcome.NotAdopted, StandardsOutcome.NotRelevant] : [];
        return documents switch
        {
            StandardsOutcome.NotExamined or StandardsOutcome.Contradicted => KnownInDocuments,
            StandardsOutcome.Addressed => [StandardsOutcome.Specified, StandardsOutcome.PartlySpecified, .. decisions],
            StandardsOutcome.PartlySpecified when isProvisional => [StandardsOutcome.Specified, StandardsOutcome.PartlySpecified, .. decisions],
            StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant when isProvisional =>
                [StandardsOutcome.Specified, StandardsOutcome.PartlySpecified, StandardsOutcome.NotAdopted, StandardsOutcome.NotRelevant],
            _ => [documents],
        };
    }

    /// <summary>The states that remain possible: one where nothing is unknown.</summary>
    public static IEnumerable<GapState> Possible(IReadOnlyList<StandardsOutcome> settled, PracticeOutcome practice) => settled
        .SelectMany(one => (IsUnknown(practice) ? KnownInPractice : [practice]).Select(other => StateOf(one, other)))
        .Distinct()
        .OrderBy(static possible => possible);

    public static bool IsUnknown(StandardsOutcome documents) => documents is StandardsOutcome.NotExamined or StandardsOutcome.Contradicted;

    public static bool IsUnknown(PracticeOutcome practice) => practice is PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted;
}
