using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.RiskAssessment;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of risk assessments and decisions, <c>II.6.1.1(1)</c>, shows.</summary>
internal static class RiskAssessmentFields
{
    private static readonly IReadOnlyList<Provision> OfDecisions = Seq.Of(
        BasicInformationAsBasis, RequiredLevelOfSecurity, SignificanceOfRisks, FeasibilityOfMeasures, PossibilityOfSpread);

    public static void Read(FieldReader fields, RiskAssessment record, VerificationPeriod? period)
    {
        var assessments = RecordLists.RiskAssessments.Of(record);
        fields.Claim(BasicInformation, InForce(fields, record, period), "assessments", record.Assessments);
        fields.Each(assessments, [PriorityOfActions], ReadAssessment);
        if (!assessments.HasAny)
        {
            // Where no assessment was made, what it rests on is not asked: that there is none says it all.
            fields.Claim(RiskAnalysisAsBasis, fields.NothingToFollow(assessments), "assessments");
            fields.Claim(SafetyStandardsRevision, fields.StateOf(assessments), "assessments");
        }
        else
        {
            fields.NoteIfOpen(assessments, [RiskAnalysisAsBasis, SafetyStandardsRevision]);
        }

        ReadDecisions(fields, record);
    }

    /// <summary>An assessment that was relied on in the period; where its dates do not tell, it is open.</summary>
    private static RecordState InForce(FieldReader fields, RiskAssessment record, VerificationPeriod? period)
    {
        var states = (record.Assessments ?? []).Select(assessment => RecordDates.IsInForce(assessment.On, assessment.InForceUntil, period)).ToList();
        return states.Contains(true) ? RecordState.Shown
            : states.Contains(null) ? RecordState.Unclear
            : states.Count > 0 ? fields.NotIn(record.AssessmentsAreComplete)
            : fields.StateOf(RecordLists.RiskAssessments.Of(record));
    }

    private static void ReadAssessment(FieldReader fields, ConductedRiskAssessment assessment)
    {
        var isAnswered = assessment.DocumentReviews?.Any(static review => TypedFields.IsFilled(review.Result) || TypedFields.IsFilled(review.Review));
        fields.Claim(SafetyStandardsRevision, isAnswered == true ? RecordState.Shown : assessment.DocumentReviews is { Count: 0 } ? RecordState.Missing : fields.Absent, "documentReviews");
        var found = RecordLists.AssessedRisks.Of(assessment);
        if (!found.HasAny)
        {
            fields.Claim([RiskAnalysisAsBasis, PriorityOfActions], OfNoRisks(fields, assessment), "risks");
            return;
        }

        var risks = fields.Elements(found).ToList();
        fields.Claim(
            RiskAnalysisAsBasis,
            risks.Exists(static risk => risk.Record.Analyses is { Count: > 0 }) ? RecordState.Shown
                : risks.Exists(static risk => risk.Record.Analyses is null && risk.Fields.Absent == RecordState.Silent) ? RecordState.Silent
                : fields.NotIn(found.IsComplete),
            "risks");
        fields.Each(found, [PriorityOfActions], static (reader, risk) =>
            reader.Claim(
                PriorityOfActions,
                risk.Priority is not null ? RecordState.Shown : risk.NeedsAction == false ? RecordState.NotAsked : reader.Absent,
                "priority"));
    }

    /// <summary>
    /// The result of an assessment can be that no risk needs to be dealt with. Where neither it nor its list of risks says so, it may
    /// have found some, however complete the self-verification is.
    /// </summary>
    public static RecordState OfNoRisks(FieldReader fields, ConductedRiskAssessment assessment) =>
        assessment.RisksAreComplete ?? (assessment.Risks is not null || fields.Absent == RecordState.Missing) ? RecordState.NotAsked : RecordState.Silent;

    private static void ReadDecisions(FieldReader fields, RiskAssessment record)
    {
        if (record.Decisions is not { Count: > 0 } && HasNothingToDecide(record))
        {
            var assessments = RecordLists.RiskAssessments.Of(record);
            var isKnown = fields.IsListComplete(assessments)
                && fields.Elements(assessments).All(static assessment => assessment.Fields.IsListComplete(assessment.Record.RisksAreComplete));
            fields.Claim(OfDecisions.Append(DecisionOnMeasures), isKnown ? RecordState.NotAsked : RecordState.Unclear, "decisions");
            return;
        }

        fields.One(DecisionOnMeasures, RecordLists.RiskDecisions.Of(record));
        fields.Each(RecordLists.RiskDecisions.Of(record), OfDecisions, static (reader, decision) =>
        {
            reader.Text(BasicInformationAsBasis, decision.Assessment, "assessment");
            reader.Text(RequiredLevelOfSecurity, decision.RequiredLevelOfSecurity, "requiredLevelOfSecurity");
            reader.Text(SignificanceOfRisks, decision.SignificanceOfRisks, "significanceOfRisks");
            reader.Text(FeasibilityOfMeasures, decision.FeasibilityOfMeasures, "feasibilityOfMeasures");
            reader.Text(PossibilityOfSpread, decision.PossibilityOfSpread, "possibilityOfSpread");
        });
    }

    /// <summary>Whether every assessment says that no risk needs action.</summary>
    private static bool HasNothingToDecide(RiskAssessment record) =>
        record.Assessments is { Count: > 0 } assessments
        && assessments.All(static assessment => assessment.Risks?.All(static risk => risk.NeedsAction == false) == true);
}
