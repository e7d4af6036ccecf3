namespace Ciip.Guideline.Evaluation;

/// <summary>Whom education reaches.</summary>
internal static class Audiences
{
    /// <summary>Whether it reaches all employees: a group that is left out counts more than what is said of all.</summary>
    public static RecordState AllEmployees(EducationAudience? audience, RecordState absent) => audience switch
    {
        { GroupsLeftOut.Count: > 0 } or { AllEmployees: false } => RecordState.Missing,
        { AllEmployees: true } or { GroupsLeftOut.Count: 0 } => RecordState.Shown,
        _ => absent,
    };
}
