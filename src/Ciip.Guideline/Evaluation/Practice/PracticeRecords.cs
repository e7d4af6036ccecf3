using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// The records that links connect, each with its place; a list that is absent is empty here. Nothing is looked up before it is
/// asked for.
/// </summary>
internal sealed class PracticeRecords(FieldReader root, SelfVerification verification, SelfVerification asGiven)
{
    private readonly PlanPhase? plan = verification.Plan;
    private readonly OrdinaryVerification? ordinary = verification.CheckAndAction?.OrdinaryVerification;
    private readonly MalfunctionVerification? afterMalfunction = verification.CheckAndAction?.MalfunctionVerification;

    public IReadOnlyList<PlacedEntry<ConductedRiskAssessment>> Assessments => field ??= OfPlan("riskAssessment", plan?.RiskAssessment, "assessments", plan?.RiskAssessment?.Assessments);

    public IReadOnlyList<PlacedEntry<AssessedRisk>> AssessedRisks => field ??=
        Seq.From(Assessments.SelectMany(static assessment => assessment.Fields.Elements("risks", assessment.Record.Risks)));

    public IReadOnlyList<PlacedEntry<RiskDecision>> Decisions => field ??= OfPlan("riskAssessment", plan?.RiskAssessment, "decisions", plan?.RiskAssessment?.Decisions);

    public IReadOnlyList<PlacedEntry<PlanEntry>> PlanEntries => field ??= OfPlan("roadmapAndPlan", plan?.RoadmapAndPlan, "plan", plan?.RoadmapAndPlan?.Plan);

    public IReadOnlyList<PlacedEntry<SecuredResource>> Resources => field ??= OfPlan("resources", plan?.Resources, "secured", plan?.Resources?.Secured);

    public IReadOnlyList<PlacedEntry<TrainingProgramme>> Programmes => field ??= OfPlan("itBcp", plan?.ItBcp, "educationAndTraining", plan?.ItBcp?.EducationAndTraining);

    public IReadOnlyList<PlacedEntry<SecurityRequirement>> Requirements => field ??=
        OfPlan("securityRequirements", plan?.SecurityRequirements, "requirements", plan?.SecurityRequirements?.Requirements);

    public IReadOnlyList<PlacedEntry<BuiltInMeasure>> BuiltIn => field ??= OfPlan("technicalMeasures", plan?.TechnicalMeasures, "measures", plan?.TechnicalMeasures?.Measures);

    public IReadOnlyList<PlacedEntry<OperatingProcedure>> Procedures => field ??=
        OfPlan("operationalProcedures", plan?.OperationalProcedures, "procedures", plan?.OperationalProcedures?.Procedures);

    public IReadOnlyList<PlacedEntry<ConductedStaffAssessment>> StaffAssessments => field ??=
        OfDo("operationalAssessment", verification.Do?.OperationalAssessment, "periodicAssessments", verification.Do?.OperationalAssessment?.PeriodicAssessments);

    public IReadOnlyList<PlacedEntry<ConductedManagementAssessment>> ManagementAssessments => field ??=
        OfDo("managementAssessment", verification.Do?.ManagementAssessment, "assessments", verification.Do?.ManagementAssessment?.Assessments);

    public IReadOnlyList<PlacedEntry<Malfunction>> Malfunctions => field ??=
        OfDo("protectionAndRecovery", verification.Do?.ProtectionAndRecovery, "malfunctions", verification.Do?.ProtectionAndRecovery?.Malfunctions);

    /// <summary>The IT malfunctions: events in which a service fell short of its maintenance level. <c>fn2</c></summary>
    public IReadOnlyList<PlacedEntry<Malfunction>> FellShort => field ??= Seq.From(Malfunctions.Where(static malfunction => malfunction.Record.FellShort == true));

    /// <summary>
    /// The risks that an IT malfunction led to. One that names no event counts once there was a malfunction; one that names an
    /// event which was none, or may have been none, does not.
    /// </summary>
    public IReadOnlyList<PlacedEntry<MalfunctionRisk>> RisksAfterMalfunction => field ??= FellShort.Count == 0 ? [] : Seq.From(
        MalfunctionRisks.Where(risk => risk.Record.Malfunction is not { } malfunction || !NotFallenShort.Contains(malfunction)));

    /// <summary>The ids of events of which one at least was no malfunction, or may have been none.</summary>
    private HashSet<string> NotFallenShort => field ??= IdsOf(Malfunctions.Where(static malfunction => malfunction.Record.FellShort != true));

    private HashSet<string> MalfunctionRiskIds => field ??= IdsOf(MalfunctionRisks);

    private HashSet<string> RisksAfterMalfunctionIds => field ??= IdsOf(RisksAfterMalfunction);

    /// <summary>The ids of the analyses that some assessed risk rests on.</summary>
    public HashSet<string> AssessedAnalyses => field ??= Links.Named(AssessedRisks.Select(static risk => risk.Record.Analyses));

    /// <summary>The ids of the risks that some decision is about.</summary>
    public HashSet<string> DecidedRisks => field ??= Links.Named(Decisions.Select(static decision => decision.Record.Risks));

    /// <summary>The ids of records.</summary>
    public static HashSet<string> IdsOf<T>(IEnumerable<PlacedEntry<T>> entries)
        where T : PracticeEntry => Links.Named(entries.Select(static entry => entry.Id));

    /// <summary>The analyses of those risks.</summary>
    public IReadOnlyList<PlacedEntry<DamageAnalysis>> AfterMalfunction => field ??= FellShort.Count == 0 ? [] : Seq.From(
        DamageAnalyses.Where(analysis => analysis.Record.Risk is not { } risk || RisksAfterMalfunctionIds.Contains(risk) || !MalfunctionRiskIds.Contains(risk)));

    /// <summary>The activities of all sources, each with the provision that asks for its source.</summary>
    public IReadOnlyList<(Provision Source, PlacedEntry<VerificationActivity> Activity)> Activities => field ??= Seq.From(
        ordinary is null ? [] : VerificationSources.Of(ordinary).SelectMany(source =>
            OfCheck("ordinaryVerification", ordinary, source.Member, source.Activities).Select(activity => (source.Provision, activity))));

    public IReadOnlyList<PlacedEntry<IdentifiedRisk>> Risks => field ??= OfCheck("ordinaryVerification", ordinary, "risks", ordinary?.Risks);

    public IReadOnlyList<PlacedEntry<RiskAnalysis>> Analyses => field ??= OfCheck("ordinaryVerification", ordinary, "analyses", ordinary?.Analyses);

    public IReadOnlyList<PlacedEntry<MalfunctionRisk>> MalfunctionRisks => field ??= OfCheck("malfunctionVerification", afterMalfunction, "risks", afterMalfunction?.Risks);

    public IReadOnlyList<PlacedEntry<DamageAnalysis>> DamageAnalyses => field ??= OfCheck("malfunctionVerification", afterMalfunction, "analyses", afterMalfunction?.Analyses);

    /// <summary>
    /// Whether a list of a record holds all there is, so that what is not in it is not there. Without the record, the whole
    /// self-verification says so or not.
    /// </summary>
    public bool AreAll(string phase, string member, PracticeRecord? record, bool? listIsComplete) =>
        (root.Part(phase).Within(member, record) ?? root).IsListComplete(record is null ? null : listIsComplete);

    /// <summary>The records of the 20 measures, in the order of the text.</summary>
    public IReadOnlyList<(PdcaMeasure Measure, string Phase, string Member, MeasureRecord? Record)> OfMeasures => field ??= MeasureRecords.Of(verification);

    /// <summary>Every record, in the order of the file, also those of a date that lies ahead.</summary>
    public IEnumerable<(RecordPointer At, PracticeRecord Record)> All => RecordTree.Of(asGiven);

    private IReadOnlyList<PlacedEntry<T>> OfPlan<T>(string member, PracticeRecord? record, string list, IReadOnlyList<T>? entries)
        where T : PracticeEntry => Of("plan", member, record, list, entries);

    private IReadOnlyList<PlacedEntry<T>> OfDo<T>(string member, PracticeRecord? record, string list, IReadOnlyList<T>? entries)
        where T : PracticeEntry => Of("do", member, record, list, entries);

    private IReadOnlyList<PlacedEntry<T>> OfCheck<T>(string member, PracticeRecord? record, string list, IReadOnlyList<T>? entries)
        where T : PracticeEntry => Of("checkAndAction", member, record, list, entries);

    private IReadOnlyList<PlacedEntry<T>> Of<T>(string phase, string member, PracticeRecord? record, string list, IReadOnlyList<T>? entries)
        where T : PracticeEntry => Seq.From(root.Part(phase).Within(member, record)?.Elements(list, entries) ?? []);
}
