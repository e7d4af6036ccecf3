namespace Ciip.Guideline.Evaluation;

/// <summary>The groups of claim values and outcomes that the definitions speak of.</summary>
internal static class ClaimValues
{
    public static bool IsPositive(this ClaimValue value) =>
        value is ClaimValue.Specified or ClaimValue.PartlySpecified or ClaimValue.Addressed;

    public static bool IsDecision(this ClaimValue value) =>
        value is ClaimValue.DiscussedNotAdopted or ClaimValue.NotRelevant;

    public static bool IsPositive(this ProvisionOutcome outcome) =>
        outcome is ProvisionOutcome.Specified or ProvisionOutcome.PartlySpecified or ProvisionOutcome.Addressed;

    public static bool IsDecision(this ProvisionOutcome outcome) =>
        outcome is ProvisionOutcome.NotAdopted or ProvisionOutcome.NotRelevant;

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
    public static int Rank(this ProvisionOutcome outcome) => outcome switch
    {
        ProvisionOutcome.Specified => 0,
        ProvisionOutcome.PartlySpecified => 1,
        ProvisionOutcome.Addressed => 2,
        ProvisionOutcome.Contradicted => 3,
        ProvisionOutcome.NotExamined => 4,
        ProvisionOutcome.Absent => 5,
        ProvisionOutcome.NotAdopted => 6,
        ProvisionOutcome.NotRelevant => 7,
        _ => 8,
    };
}
