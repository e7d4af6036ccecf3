namespace Ciip.Guideline.Tests.Support;

/// <summary>How much is there of a provision.</summary>
internal static class OutcomeStrength
{
    /// <summary>Absent, not examined, decisions, addressed, partly, specified; what is contradicted stands outside.</summary>
    public static int Strength(this ProvisionOutcome outcome) => outcome switch
    {
        ProvisionOutcome.Specified => 5,
        ProvisionOutcome.PartlySpecified => 4,
        ProvisionOutcome.Addressed => 3,
        ProvisionOutcome.NotAdopted or ProvisionOutcome.NotRelevant => 2,
        ProvisionOutcome.NotExamined => 1,
        _ => 0,
    };
}
