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
        fields.Claim(PeriodicAssessment, StateOf(fields, record, practice), "periodicAssessments", record.PeriodicAssessments);
    }

    /// <summary>One assessment by the managing staff within the operator's own interval is enough.</summary>
    private static RecordState StateOf(FieldReader fields, OperationalAssessment record, PracticeAnalysis practice)
    {
        if (record.PeriodicAssessments is not { Count: > 0 } assessments)
        {
            return fields.StateOf(RecordLists.StaffAssessments.Of(record));
        }

        return practice.BestOf(assessments.Select(assessment => assessment.Actors ?? record.Actors), Actor.ManagingStaff) switch
        {
            RecordState.Shown => StaffRecency.Of(practice, fields.IsListComplete(record.PeriodicAssessmentsAreComplete)).State,
            RecordState.ByOthers when !fields.IsListComplete(record.PeriodicAssessmentsAreComplete) => RecordState.Silent,
            var state => state,
        };
    }
}
