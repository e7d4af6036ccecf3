namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What the links between measures show: results used in assessment and action, requirements met. Each is asked of the record
/// that needs it; where there is no such record, nothing is asked.
/// </summary>
internal static class CycleFields
{
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
        var part = root.Part("checkAndAction");
        Read(part.Within("ordinaryVerification", check?.OrdinaryVerification), Provisions.OrdinaryVerification.ResultsInRiskAssessment, check?.OrdinaryVerification?.Analyses);
        Read(part.Within("malfunctionVerification", check?.MalfunctionVerification), Provisions.MalfunctionVerification.ResultsInRiskAssessment, check?.MalfunctionVerification?.Analyses);

        void Read(FieldReader? record, Provision provision, IReadOnlyList<PracticeEntry>? analyses)
        {
            foreach (var analysis in analyses ?? [])
            {
                root.Part("plan").WithinOrPart("riskAssessment", practice.Verification.Plan?.RiskAssessment)
                    .ClaimAbout(analysis.Id, provision, AnalysisUse.StateOf(practice, assessments ?? root, analysis), "assessments");
            }

            if (analyses is not { Count: > 0 })
            {
                record?.Claim(provision, record.NothingToFollow(analyses), "analyses");
            }
        }
    }

    /// <summary>Each assessed risk that needs action has a decision, whatever the analysis it comes from.</summary>
    private static void ReadDecisions(FieldReader fields, RiskAssessment record, PracticeAnalysis practice)
    {
        var risks = practice.Records.AssessedRisks.ToLookup(risk => practice.Records.DamageAnalyses.Any(analysis => risk.Record.Analyses.Names(analysis.Id)));
        var both = risks[true].Where(risk => practice.Records.Analyses.Any(analysis => risk.Record.Analyses.Names(analysis.Id)));
        Read(Provisions.OrdinaryVerification.ResultsInActions, [.. risks[false], .. both]);
        Read(Provisions.MalfunctionVerification.ResultsInActions, [.. risks[true]]);
        fields.NoteIfOpen("decisions", record.DecisionsAreComplete, [Provisions.OrdinaryVerification.ResultsInActions, Provisions.MalfunctionVerification.ResultsInActions]);

        void Read(Provision provision, List<PlacedEntry<AssessedRisk>> assessed)
        {
            foreach (var risk in assessed)
            {
                fields.ClaimAbout(risk.Id, provision, OfRisk(risk), "decisions");
            }

            if (assessed.Count == 0)
            {
                var isOpen = practice.Records.Assessments.Any(static assessment => assessment.Record.Risks is null && assessment.Fields.Absent == RecordState.Silent);
                fields.Claim(provision, isOpen ? RecordState.Silent : fields.NothingToFollow(record.Assessments), "assessments");
            }
        }

        RecordState OfRisk(PlacedEntry<AssessedRisk> risk) =>
            practice.Records.Decisions.Any(decision => decision.Record.Risks.Names(risk.Id)) ? RecordState.Shown
            : risk.Record.NeedsAction == false ? RecordState.NotAsked
            : risk.Record.NeedsAction is null && risk.Fields.Absent == RecordState.Silent ? RecordState.Unclear
            : LinkStates.Missing(fields, record.Decisions, record.DecisionsAreComplete, static decision => decision.Risks is not null);
    }

    /// <summary>Each requirement is met by what is built in or by procedures; where one of the two does, the other is not asked.</summary>
    private static void ReadRequirements(FieldReader fields, PracticeAnalysis practice)
    {
        var plan = practice.Verification.Plan;
        var technical = fields.Within("technicalMeasures", plan?.TechnicalMeasures);
        var procedures = fields.Within("operationalProcedures", plan?.OperationalProcedures);
        foreach (var requirement in practice.Records.Requirements)
        {
            var isWithdrawn = RecordDates.IsWithdrawn(requirement.Record.WithdrawnOn, practice.AsOf);
            var isBuiltIn = practice.Records.BuiltIn.Any(measure =>
                measure.Record.Requirements.Names(requirement.Id) && !RecordDates.IsWithdrawn(measure.Record.WithdrawnOn, practice.AsOf));
            var isProcedure = practice.Records.Procedures.Any(procedure =>
                procedure.Record.Requirements.Names(requirement.Id) && !RecordDates.IsWithdrawn(procedure.Record.WithdrawnOn, practice.AsOf));
            fields.WithinOrPart("technicalMeasures", plan?.TechnicalMeasures).ClaimAbout(
                requirement.Id,
                Provisions.TechnicalMeasures.RequirementsFollowed,
                isWithdrawn ? RecordState.NotAsked
                    : isBuiltIn ? RecordState.Shown
                    : isProcedure ? RecordState.NotAsked
                    : technical is null ? fields.Absent
                    : LinkStates.Missing(technical, plan!.TechnicalMeasures!.Measures, plan.TechnicalMeasures.MeasuresAreComplete, static measure => measure.Requirements is not null),
                "measures");
            fields.WithinOrPart("operationalProcedures", plan?.OperationalProcedures).ClaimAbout(
                requirement.Id,
                Provisions.OperationalProcedures.RequirementsFollowed,
                isWithdrawn ? RecordState.NotAsked
                    : isProcedure ? RecordState.Shown
                    : isBuiltIn ? RecordState.NotAsked
                    : procedures is null ? fields.Absent
                    : LinkStates.Missing(procedures, plan!.OperationalProcedures!.Procedures, plan.OperationalProcedures.ProceduresAreComplete, static procedure => procedure.Requirements is not null),
                "procedures");
        }

        if (practice.Records.Requirements.Count == 0 && fields.Within("securityRequirements", plan?.SecurityRequirements) is { } requirements)
        {
            requirements.Claim(
                [Provisions.TechnicalMeasures.RequirementsFollowed, Provisions.OperationalProcedures.RequirementsFollowed],
                requirements.NothingToFollow(plan!.SecurityRequirements!.Requirements),
                "requirements");
        }

        technical?.NoteIfOpen("measures", plan!.TechnicalMeasures!.MeasuresAreComplete, [Provisions.TechnicalMeasures.RequirementsFollowed]);
        procedures?.NoteIfOpen("procedures", plan!.OperationalProcedures!.ProceduresAreComplete, [Provisions.OperationalProcedures.RequirementsFollowed]);
    }
}
