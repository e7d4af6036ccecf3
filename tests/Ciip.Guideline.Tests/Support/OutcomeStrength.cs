namespace Ciip.Guideline.Tests.Support;

/// <summary>How much is there of a provision.</summary>
internal static class OutcomeStrength
{
    /// <summary>Absent, not examined, decisions, addressed, partly, specified; what is contradicted stands outside.</summary>
    public static int Strength(this StandardsOutcome outcome) => outcome switch
    {
        StandardsOutcome.Specified => 5,
        StandardsOutcome.PartlySpecified => 4,
        StandardsOutcome.Addressed => 3,
        StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant => 2,
        StandardsOutcome.NotExamined => 1,
        _ => 0,
    };
}
