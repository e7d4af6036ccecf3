using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>Whether an analysis, from ordinary times or from a malfunction, is used in the risk assessment.</summary>
/// <param name="practice">The self-verification.</param>
/// <param name="assessments">The reader of the record of assessments, or of its parent.</param>
internal sealed class AnalysisUse(PracticeAnalysis practice, FieldReader assessments)
{
    private readonly RiskAssessment? record = practice.Verification.Plan?.RiskAssessment;
    private readonly DatesMade made = new(practice.Records.Assessments.Select(static assessment => assessment.Record.On));
    private RecordState? inLatest;

    /// <summary>
    /// Missing where an assessment was made since and does not contain it. Until one is made, the operator's own interval runs.
    /// </summary>
    /// <param name="analysis">The analysis.</param>
    /// <returns>The state, and the question where it is unknown because no assessment has come yet.</returns>
    public (RecordState State, MessageTemplate? Question) StateOf(PracticeEntry analysis) =>
        practice.Records.AssessedAnalyses.Contains(analysis.Id) ? (RecordState.Shown, null)
            : record is null ? (assessments.Absent, null)
            : practice.Records.Assessments.Count == 0 ? (NotAssessed(record), null)
            : analysis.On is not { } on || made.IsOneUnknown ? (RecordState.Unclear, null)
            : made.IsOneSince(on) switch
            {
                true => (inLatest ??= InLatest(), null),
                null => (RecordState.Unclear, null),
                false => Awaiting(record, on),
            };

    /// <summary>
    /// The latest assessment was made since and does not name it: missing if all its risks are known, and on what they rest. Of
    /// several that may be the latest, each has to say so.
    /// </summary>
    private RecordState InLatest() => RecordStates.Best(
        Recency.Last(practice.Records.Assessments, static assessment => assessment.Record.On!).Select(static assessment =>
            LinkStates.Missing(assessment.Fields, RecordLists.AssessedRisks.Of(assessment.Record), static risk => risk.Analyses is not null)));

    /// <summary>No assessment since: fine within the declared interval, open where none is declared.</summary>
    private (RecordState State, MessageTemplate? Question) Awaiting(RiskAssessment given, PartialDate on) =>
        practice.Verification.Intervals?.RiskAssessment is { } interval && practice.AsOf is { } asOf && on.IsOlderThan(interval, asOf) == true
            ? (NotAssessed(given), null)
            : (RecordState.Unclear, Questions.AssessmentToCome);

    private RecordState NotAssessed(RiskAssessment given) => LinkStates.Missing(assessments, RecordLists.RiskAssessments.Of(given));
}
