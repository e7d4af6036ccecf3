using static Ciip.Guideline.Provisions.OperationalAssessment;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of the managing staff's assessments, <c>II.6.2.1(1)</c>, shows.</summary>
internal static class OperationalAssessmentFields
{
    public static void Read(FieldReader fields, OperationalAssessment record, PracticeAnalysis practice)
    {
        fields.Duty(
            ConstantAssessment,
            record.ConstantAssessment,
            "constantAssessment",
            practice.StateOf(record.ConstantAssessment?.Actors ?? record.Actors, Actor.ManagingStaff));
        fields.Claim(
            PeriodicAssessment,
            record.PeriodicAssessments is { Count: > 0 } assessments
                ? practice.BestOf(assessments.Select(assessment => assessment.Actors ?? record.Actors), Actor.ManagingStaff) is var state
                    && state == RecordState.ByOthers && !fields.IsListComplete(record.PeriodicAssessmentsAreComplete) ? RecordState.Silent : state
                : fields.StateOf(record.PeriodicAssessments),
            "periodicAssessments",
            record.PeriodicAssessments);
    }
}
