using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What the links between measures show: results used in assessment and action, requirements met. Each is asked of the record
/// that needs it; where there is no such record, nothing is asked.
/// </summary>
internal static class CycleFields
{
    private static readonly IReadOnlyList<Provision> Ways = Seq.Of(Provisions.TechnicalMeasures.RequirementsFollowed, Provisions.OperationalProcedures.RequirementsFollowed);

    public static void Read(FieldReader root, PracticeAnalysis practice)
    {
        var plan = practice.Verification.Plan;
        var fields = root.Part("plan");
        var assessments = fields.Within("riskAssessment", plan?.RiskAssessment);
        ReadAnalyses(root, assessments, practice);
        if (assessments is not null)
        {
            ReadDecisions(assessments, plan!.RiskAssessment!, practice);
        }

        ReadRequirements(fields, practice);
    }

    /// <summary>Each analysis is used in an assessment.</summary>
    private static void ReadAnalyses(FieldReader root, FieldReader? assessments, PracticeAnalysis practice)
    {
        var check = practice.Verification.CheckAndAction;
        var use = new AnalysisUse(practice, assessments ?? root);
        var analyses = RecordLists.RiskAnalyses.Of(check?.OrdinaryVerification);
        Read(RecordPlaces.OrdinaryVerification, Provisions.OrdinaryVerification.ResultsInRiskAssessment, analyses.Records, analyses);
        if (practice.Records.FellShort.Count > 0)
        {
            Read(
                RecordPlaces.MalfunctionVerification,
                Provisions.MalfunctionVerification.ResultsInRiskAssessment,
                [.. practice.Records.AfterMalfunction.Select(static analysis => analysis.Record)],
                RecordLists.DamageAnalyses.Of(check?.MalfunctionVerification));
        }

        void Read<T>(RecordPlace place, Provision provision, IReadOnlyList<T>? asked, HeldRecords<T> all)
            where T : PracticeEntry
        {
            if (root.Within(place, practice.Verification) is not { } record)
            {
                return;
            }

            foreach (var analysis in asked ?? [])
            {
                var (state, question) = use.StateOf(analysis);
                (assessments ?? root.Part("plan").Part("riskAssessment")).ClaimAbout(analysis.Id, provision, state, "assessments", question);
            }

            if (asked is not { Count: > 0 })
            {
                record.Claim(provision, all.HasAny && !record.IsListComplete(all) ? RecordState.Silent : record.NothingToFollow(all), all.Member);
                return;
            }

            record.NoteIfOpen(all, [provision]);
        }
    }

    /// <summary>Each assessed risk that needs action has a decision, whatever the analysis it comes from.</summary>
    private static void ReadDecisions(FieldReader fields, RiskAssessment record, PracticeAnalysis practice)
    {
        var (afterMalfunction, ordinary) = (PracticeRecords.IdsOf(practice.Records.AfterMalfunction), PracticeRecords.IdsOf(practice.Records.Analyses));
        var risks = practice.Records.AssessedRisks.ToLookup(risk => risk.Record.Analyses?.Any(afterMalfunction.Contains) == true);
        var both = risks[true].Where(risk => risk.Record.Analyses?.Any(ordinary.Contains) == true);
        var undecided = LinkStates.Missing(fields, RecordLists.RiskDecisions.Of(record), static decision => decision.Risks is not null);
        Read(Provisions.OrdinaryVerification.ResultsInActions, [.. risks[false], .. both]);
        if (practice.Records.FellShort.Count > 0)
        {
            Read(Provisions.MalfunctionVerification.ResultsInActions, [.. risks[true]]);
        }

        void Read(Provision provision, List<PlacedEntry<AssessedRisk>> assessed)
        {
            foreach (var risk in assessed)
            {
                fields.ClaimAbout(risk.Id, provision, OfRisk(risk), "decisions");
            }

            foreach (var assessment in practice.Records.Assessments)
            {
                ReadInner(provision, assessment);
            }

            if (practice.Records.Assessments.Count == 0)
            {
                fields.Claim(provision, fields.NothingToFollow(RecordLists.RiskAssessments.Of(record)), "assessments");
                return;
            }

            fields.NoteIfOpen(RecordLists.RiskAssessments.Of(record), [provision]);
            if (assessed.Count == 0)
            {
                fields.Claim(provision, RecordState.NotAsked, "assessments");
            }
        }

        // Of an assessment whose risks are not all known, there may be others that need action.
        static void ReadInner(Provision provision, PlacedEntry<ConductedRiskAssessment> assessment)
        {
            if (assessment.Record.Risks is { Count: > 0 })
            {
                assessment.Fields.NoteIfOpen(RecordLists.AssessedRisks.Of(assessment.Record), [provision]);
            }
            else if (RiskAssessmentFields.OfNoRisks(assessment.Fields, assessment.Record) == RecordState.Silent)
            {
                assessment.Fields.Claim(provision, RecordState.Silent, "risks");
            }
        }

        RecordState OfRisk(PlacedEntry<AssessedRisk> risk) =>
            practice.Records.DecidedRisks.Contains(risk.Id) ? RecordState.Shown
            : risk.Record.NeedsAction == false ? RecordState.NotAsked
            : risk.Record.NeedsAction is null && risk.Fields.Absent == RecordState.Silent ? RecordState.Unclear
            : undecided;
    }

    /// <summary>
    /// Each requirement is met by what is built in or by procedures. Where one of the two does, the other is not asked; it lacks
    /// both only where both are known to be missing.
    /// </summary>
    private static void ReadRequirements(FieldReader fields, PracticeAnalysis practice)
    {
        var plan = practice.Verification.Plan;
        var technical = fields.Within("technicalMeasures", plan?.TechnicalMeasures);
        var procedures = fields.Within("operationalProcedures", plan?.OperationalProcedures);
        var builtIn = Links.Named(practice.Records.BuiltIn.Where(measure => !RecordDates.IsWithdrawn(measure.Record.WithdrawnOn, practice.AsOf)).Select(static measure => measure.Record.Requirements));
        var byProcedure = Links.Named(practice.Records.Procedures.Where(procedure => !RecordDates.IsWithdrawn(procedure.Record.WithdrawnOn, practice.AsOf)).Select(static procedure => procedure.Record.Requirements));
        RecordState[] ways =
        [
            technical is null ? fields.Absent
                : LinkStates.Missing(technical, RecordLists.BuiltInMeasures.Of(plan!.TechnicalMeasures), static measure => measure.Requirements is not null),
            procedures is null ? fields.Absent
                : LinkStates.Missing(procedures, RecordLists.Procedures.Of(plan!.OperationalProcedures), static procedure => procedure.Requirements is not null),
        ];
        var neither = RecordStates.Best(ways);
        var (atTechnical, atProcedures) = (technical ?? fields.Part("technicalMeasures"), procedures ?? fields.Part("operationalProcedures"));
        foreach (var requirement in practice.Records.Requirements)
        {
            var isWithdrawn = RecordDates.IsWithdrawn(requirement.Record.WithdrawnOn, practice.AsOf);
            var (isBuiltIn, isProcedure) = (builtIn.Contains(requirement.Id), byProcedure.Contains(requirement.Id));
            atTechnical.ClaimAbout(requirement.Id, Provisions.TechnicalMeasures.RequirementsFollowed, Of(isBuiltIn, isProcedure), "measures");
            atProcedures.ClaimAbout(requirement.Id, Provisions.OperationalProcedures.RequirementsFollowed, Of(isProcedure, isBuiltIn), "procedures");

            RecordState Of(bool isMet, bool isMetOtherwise) =>
                isWithdrawn ? RecordState.NotAsked : isMet ? RecordState.Shown : isMetOtherwise ? RecordState.NotAsked : neither;
        }

        if (fields.Within("securityRequirements", plan?.SecurityRequirements) is not { } requirements)
        {
            return;
        }

        var all = RecordLists.Requirements.Of(plan!.SecurityRequirements);
        if (practice.Records.Requirements.Count == 0)
        {
            requirements.Claim(Ways, requirements.StateOf(all), all.Member);
            return;
        }

        requirements.NoteIfOpen(all, Ways);
    }
}
