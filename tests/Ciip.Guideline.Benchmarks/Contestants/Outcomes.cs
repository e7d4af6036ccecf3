namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>What the treatments of one document, alone in its set, amount to.</summary>
internal static class Outcomes
{
    public static readonly IReadOnlyDictionary<GuidelineId, Treatment> NoTreatments = new Dictionary<GuidelineId, Treatment>();

    /// <summary>What the treatment of a provision says of it.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="document">The document it stands in.</param>
    /// <param name="absent">What is said of what no document has: with others to be found it is not known.</param>
    /// <param name="mayBeDeclined">Whether the text leaves it open to discuss the provision and not adopt it.</param>
    public static StandardsOutcome Of(Treatment treatment, SafetyStandardsDocument document, StandardsOutcome absent, bool mayBeDeclined) => treatment.Value switch
    {
        TreatmentValue.Specified => StandardsOutcome.Specified,
        TreatmentValue.PartlySpecified => StandardsOutcome.PartlySpecified,
        TreatmentValue.Addressed => StandardsOutcome.Addressed,
        TreatmentValue.NotRelevant => StandardsOutcome.NotRelevant,
        TreatmentValue.DiscussedNotAdopted when mayBeDeclined => StandardsOutcome.NotAdopted,
        // Nobody has seen the other document; one that names itself says nothing.
        TreatmentValue.SpecifiedElsewhere when treatment.Target?.Document != document.Id => StandardsOutcome.NotExamined,
        _ => absent,
    };

    /// <summary>What the treatment of a measure or section says of a provision in it that has none of its own.</summary>
    public static StandardsOutcome OfAround(
        Treatment treatment, SafetyStandardsDocument document, StandardsOutcome absent, bool mayBeDeclined, GuidelineId id, GuidelineId[] around) =>
        treatment.Value != TreatmentValue.PartlySpecified ? Of(treatment, document, absent, mayBeDeclined)
        : treatment.Missing is not { Count: > 0 } missing ? StandardsOutcome.Addressed
        : missing.Any(one => one == id || around.Contains(one)) ? absent
        : StandardsOutcome.Specified;

    public static bool IsMissing(StandardsOutcome outcome) => outcome is StandardsOutcome.PartlySpecified or StandardsOutcome.Absent;

    public static bool IsUnknown(StandardsOutcome outcome) => outcome is StandardsOutcome.Addressed or StandardsOutcome.NotExamined;

    public static bool IsDecision(StandardsOutcome outcome) => outcome is StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant;

    /// <summary>Which of several alternatives counts: the one of which the document says most, the lowest number here.</summary>
    public static int Rank(StandardsOutcome outcome) => outcome switch
    {
        StandardsOutcome.Specified => 0,
        StandardsOutcome.PartlySpecified => 1,
        StandardsOutcome.Addressed => 2,
        StandardsOutcome.NotExamined => 3,
        StandardsOutcome.Absent => 4,
        StandardsOutcome.NotAdopted => 5,
        _ => 6,
    };

    /// <summary>Whether a treatment says that something is there, here or in another document.</summary>
    public static bool CanBePartOfMeasure(TreatmentValue value) => IsThere(value) || value == TreatmentValue.SpecifiedElsewhere;

    /// <summary>Whether a treatment says that something is there.</summary>
    public static bool IsThere(TreatmentValue value) => value is TreatmentValue.Specified or TreatmentValue.PartlySpecified or TreatmentValue.Addressed;

    /// <summary>Whether a treatment says where in the document, or at least where that was learnt.</summary>
    public static bool NamesItsPlace(Treatment treatment) =>
        treatment.Clauses?.Any(static clause => !string.IsNullOrWhiteSpace(clause)) == true
        || treatment.Sources?.Any(static source => !string.IsNullOrWhiteSpace(source.Reference)) == true;
}
