using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>Whether an analysis, from ordinary times or from a malfunction, is used in the risk assessment.</summary>
internal static class AnalysisUse
{
    /// <summary>
    /// Missing where an assessment was made since and does not contain it. Until one is made, the operator's own interval runs.
    /// </summary>
    /// <param name="practice">The self-verification.</param>
    /// <param name="assessments">The reader of the record of assessments, or of what stands around it.</param>
    /// <param name="analysis">The analysis.</param>
    /// <returns>The state, and the question where it is unknown because no assessment has come yet.</returns>
    public static (RecordState State, MessageTemplate? Question) StateOf(PracticeAnalysis practice, FieldReader assessments, PracticeEntry analysis)
    {
        var record = practice.Verification.Plan?.RiskAssessment;
        var made = practice.Records.Assessments;
        return practice.Records.AssessedAnalyses.Contains(analysis.Id) ? (RecordState.Shown, null)
            : record is null ? (assessments.Absent, null)
            : made.Count == 0 ? (LinkStates.Missing(assessments, record.Assessments, record.AssessmentsAreComplete), null)
            : analysis.On is not { } on || made.Any(static assessment => assessment.Record.On is null) ? (RecordState.Unclear, null)
            : made.Any(assessment => assessment.Record.On!.IsBefore(on) == false) ? (InLatest(made), null)
            : made.Any(assessment => assessment.Record.On!.IsBefore(on) is null) ? (RecordState.Unclear, null)
            : Awaiting(practice, assessments, record, on);
    }

    /// <summary>
    /// The latest assessment was made since and does not name it: missing if all its risks are known, and on what they rest. Of
    /// several that may be the latest, each has to say so.
    /// </summary>
    private static RecordState InLatest(IReadOnlyList<PlacedEntry<ConductedRiskAssessment>> made) => RecordStates.Best(
        Recency.Last(made, static assessment => assessment.Record.On!).Select(static assessment =>
            LinkStates.Missing(assessment.Fields, assessment.Record.Risks, assessment.Record.RisksAreComplete, static risk => risk.Analyses is not null)));

    /// <summary>No assessment since: fine within the declared interval, open where none is declared.</summary>
    private static (RecordState State, MessageTemplate? Question) Awaiting(PracticeAnalysis practice, FieldReader assessments, RiskAssessment record, PartialDate on) =>
        practice.Verification.Intervals?.RiskAssessment is { } interval && practice.AsOf is { } asOf && on.IsOlderThan(interval, asOf) == true
            ? (LinkStates.Missing(assessments, record.Assessments, record.AssessmentsAreComplete), null)
            : (RecordState.Unclear, Questions.AssessmentToCome);
}
