using static Ciip.Guideline.Provisions.ManagementAssessment;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of the management layer's assessments, <c>II.6.2.1(2)</c>, shows.</summary>
internal static class ManagementAssessmentFields
{
    public static void Read(FieldReader fields, ManagementAssessment record, PracticeAnalysis practice) =>
        fields.Claim(OperationAssessed, StateOf(fields, record, practice), "assessments", record.Assessments);

    /// <summary>One assessment in the period is enough; where there is none, it may be one that the list does not hold.</summary>
    private static RecordState StateOf(FieldReader fields, ManagementAssessment record, PracticeAnalysis practice)
    {
        if (record.Assessments is not { Count: > 0 } assessments)
        {
            return fields.StateOf(RecordLists.ManagementAssessments.Of(record));
        }

        var period = practice.Verification.Period;
        var inPeriod = assessments.Where(assessment => RecordDates.IsIn(assessment.On, period) != false).ToList();
        var state = inPeriod.Count == 0
            ? RecordState.Missing
            : practice.BestOf(inPeriod.Select(assessment => RecordDates.IsIn(assessment.On, period) is null ? null : assessment.Actors ?? record.Actors), Actor.ManagementLayer);
        return state is RecordState.Missing or RecordState.ByOthers && !fields.IsListComplete(record.AssessmentsAreComplete) ? RecordState.Silent
            : state == RecordState.Missing ? fields.NotIn(record.AssessmentsAreComplete)
            : state;
    }
}
