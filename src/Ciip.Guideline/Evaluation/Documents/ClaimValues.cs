namespace Ciip.Guideline.Evaluation;

/// <summary>The groups of claim values and outcomes that the definitions speak of.</summary>
internal static class ClaimValues
{
    public static bool IsPositive(this ClaimValue value) =>
        value is ClaimValue.Specified or ClaimValue.PartlySpecified or ClaimValue.Addressed;

    public static bool IsDecision(this ClaimValue value) =>
        value is ClaimValue.DiscussedNotAdopted or ClaimValue.NotRelevant;

    public static bool IsPositive(this StandardsOutcome outcome) =>
        outcome is StandardsOutcome.Specified or StandardsOutcome.PartlySpecified or StandardsOutcome.Addressed;

    public static bool IsDecision(this StandardsOutcome outcome) =>
        outcome is StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant;

    public static bool IsPositive(this TreatmentValue value) =>
        value is TreatmentValue.Specified or TreatmentValue.PartlySpecified or TreatmentValue.Addressed;

    public static bool IsDecision(this TreatmentValue value) =>
        value is TreatmentValue.DiscussedNotAdopted or TreatmentValue.NotRelevant;

    /// <summary>How much a claim tells: the best positive one first, then decisions, what is left to another document, silence.</summary>
    public static int Rank(this ClaimValue value) => value switch
    {
        ClaimValue.SpecifiedElsewhere => (int)ClaimValue.NotRelevant * 2,
        < ClaimValue.NotSpecified => (int)value,
        _ => (int)value * 10,
    };

    /// <summary>Which alternative stands for its group: the one with the best outcome, the lowest number here.</summary>
    public static int Rank(this StandardsOutcome outcome) => outcome switch
    {
        StandardsOutcome.Specified => 0,
        StandardsOutcome.PartlySpecified => 1,
        StandardsOutcome.Addressed => 2,
        StandardsOutcome.Contradicted => 3,
        StandardsOutcome.NotExamined => 4,
        StandardsOutcome.Absent => 5,
        StandardsOutcome.NotAdopted => 6,
        StandardsOutcome.NotRelevant => 7,
        _ => 8,
    };
}
