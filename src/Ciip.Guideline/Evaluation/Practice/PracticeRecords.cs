using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// The records that links connect, each with its place; a list that is absent is empty here. Nothing is looked up before it is
/// asked for.
/// </summary>
internal sealed class PracticeRecords(FieldReader root, SelfVerification verification, SelfVerification asGiven)
{
    public IReadOnlyList<PlacedEntry<ConductedRiskAssessment>> Assessments => field ??= Of(RecordPlaces.RiskAssessment, RecordLists.RiskAssessments);

    public IReadOnlyList<PlacedEntry<AssessedRisk>> AssessedRisks => field ??=
        Seq.From(Assessments.SelectMany(static assessment => assessment.Fields.Elements(RecordLists.AssessedRisks.Of(assessment.Record))));

    public IReadOnlyList<PlacedEntry<RiskDecision>> Decisions => field ??= Of(RecordPlaces.RiskAssessment, RecordLists.RiskDecisions);

    public IReadOnlyList<PlacedEntry<PlanEntry>> PlanEntries => field ??= Of(RecordPlaces.RoadmapAndPlan, RecordLists.PlanEntries);

    public IReadOnlyList<PlacedEntry<SecuredResource>> Resources => field ??= Of(RecordPlaces.Resources, RecordLists.SecuredResources);

    public IReadOnlyList<PlacedEntry<TrainingProgram>> Programs => field ??= Of(RecordPlaces.ItBcp, RecordLists.TrainingPrograms);

    public IReadOnlyList<PlacedEntry<SecurityRequirement>> Requirements => field ??= Of(RecordPlaces.SecurityRequirements, RecordLists.Requirements);

    public IReadOnlyList<PlacedEntry<BuiltInMeasure>> BuiltIn => field ??= Of(RecordPlaces.TechnicalMeasures, RecordLists.BuiltInMeasures);

    public IReadOnlyList<PlacedEntry<OperatingProcedure>> Procedures => field ??= Of(RecordPlaces.OperationalProcedures, RecordLists.Procedures);

    public IReadOnlyList<PlacedEntry<ConductedStaffAssessment>> StaffAssessments => field ??= Of(RecordPlaces.OperationalAssessment, RecordLists.StaffAssessments);

    public IReadOnlyList<PlacedEntry<ConductedManagementAssessment>> ManagementAssessments => field ??= Of(RecordPlaces.ManagementAssessment, RecordLists.ManagementAssessments);

    public IReadOnlyList<PlacedEntry<Malfunction>> Malfunctions => field ??= Of(RecordPlaces.ProtectionAndRecovery, RecordLists.Malfunctions);

    /// <summary>The IT malfunctions: events in which a service fell short of its maintenance level. <c>fn2</c></summary>
    public IReadOnlyList<PlacedEntry<Malfunction>> FellShort => field ??= Seq.From(Malfunctions.Where(static malfunction => malfunction.Record.FellShort == true));

    /// <summary>
    /// The risks that an IT malfunction led to. One that names no event counts once there was a malfunction; one that names an
    /// event which was none, or may have been none, does not.
    /// </summary>
    public IReadOnlyList<PlacedEntry<MalfunctionRisk>> RisksAfterMalfunction => field ??= FellShort.Count == 0 ? [] : Seq.From(
        MalfunctionRisks.Where(risk => risk.Record.Malfunction is not { } malfunction || !NotFallenShort.Contains(malfunction)));

    /// <summary>The ids of events of which one at least was not a malfunction, or may have been none.</summary>
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
        VerificationSources.All.SelectMany(source => Of(RecordPlaces.OrdinaryVerification, source.List).Select(activity => (source.Provision, activity))));

    public IReadOnlyList<PlacedEntry<IdentifiedRisk>> Risks => field ??= Of(RecordPlaces.OrdinaryVerification, RecordLists.IdentifiedRisks);

    public IReadOnlyList<PlacedEntry<RiskAnalysis>> Analyses => field ??= Of(RecordPlaces.OrdinaryVerification, RecordLists.RiskAnalyses);

    public IReadOnlyList<PlacedEntry<MalfunctionRisk>> MalfunctionRisks => field ??= Of(RecordPlaces.MalfunctionVerification, RecordLists.MalfunctionRisks);

    public IReadOnlyList<PlacedEntry<DamageAnalysis>> DamageAnalyses => field ??= Of(RecordPlaces.MalfunctionVerification, RecordLists.DamageAnalyses);

    /// <summary>
    /// Whether a list of a record is complete, so that what is not in it is not there. Without the record, the whole
    /// self-verification says so or not.
    /// </summary>
    public bool AreAll<TOwner, TEntry>(RecordPlace<TOwner> place, RecordList<TOwner, TEntry> list)
        where TOwner : MeasureRecord
        where TEntry : PracticeEntry => (root.Within(place, verification) ?? root).IsListComplete(list.Of(place.Of(verification)));

    /// <summary>Every record, in the order of the file, also those of a date that lies ahead.</summary>
    public IEnumerable<(RecordPointer At, PracticeRecord Record)> All => RecordTree.Of(asGiven);

    private IReadOnlyList<PlacedEntry<TEntry>> Of<TOwner, TEntry>(RecordPlace<TOwner> place, RecordList<TOwner, TEntry> list)
        where TOwner : MeasureRecord
        where TEntry : PracticeEntry => Seq.From(root.Within(place, verification)?.Elements(list.Of(place.Of(verification))) ?? []);
}
