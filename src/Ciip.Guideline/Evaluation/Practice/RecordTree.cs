namespace Ciip.Guideline.Evaluation;

/// <summary>All records of a self-verification, each with its place, for what is asked of every one of them.</summary>
internal static class RecordTree
{
    public static IEnumerable<(RecordPointer At, PracticeRecord Record)> Of(SelfVerification verification)
    {
        var root = RecordPointer.Root;
        return Entries(root, "systems", verification.Systems)
            .Concat(Measures(root, [
                ("riskManagement", verification.RiskManagement), ("pdcaPractice", verification.PdcaPractice), ("priorities", verification.Priorities),
                ("managementConduct", verification.ManagementConduct), ("stakeholderConduct", verification.StakeholderConduct)]))
            .Concat(MeasureRecords.Of(verification)
                .Where(static one => one.Record is not null)
                .SelectMany(one => SelfAndBelow(root.Member(one.Phase).Member(one.Member), one.Record!)));
    }

    private static IEnumerable<(RecordPointer At, PracticeRecord Record)> Measures(RecordPointer at, (string Member, PracticeRecord? Record)[] records) =>
        records.Where(static one => one.Record is not null).SelectMany(one => SelfAndBelow(at.Member(one.Member), one.Record!));

    private static IEnumerable<(RecordPointer At, PracticeRecord Record)> Entries(RecordPointer at, string member, IReadOnlyList<PracticeEntry>? entries) =>
        (entries ?? []).SelectMany((entry, index) => SelfAndBelow(at.Member(member).Element(index, entry), entry));

    /// <summary>A record and the records of its lists.</summary>
    public static IEnumerable<(RecordPointer At, PracticeRecord Record)> SelfAndBelow(RecordPointer at, PracticeRecord record) =>
        Lists(record).SelectMany(list => Entries(at, list.Member, list.Entries)).Prepend((at, record));

    private static IEnumerable<(string Member, IReadOnlyList<PracticeEntry>? Entries)> Lists(PracticeRecord record) => record switch
    {
        RiskAssessment one => [("assessments", one.Assessments), ("decisions", one.Decisions)],
        ConductedRiskAssessment one => [("risks", one.Risks)],
        ItBcp one => [("educationAndTraining", one.EducationAndTraining)],
        InformationHandling one => [("information", one.Information), ("handlingRules", one.HandlingRules)],
        RoadmapAndPlan one => [("goals", one.Goals), ("roadmap", one.Roadmap), ("plan", one.Plan)],
        Resources one => [("secured", one.Secured)],
        OutsideContractors one => [("outsourcedTasks", one.OutsourcedTasks), ("contracts", one.Contracts)],
        SecurityRequirements one => [("requirements", one.Requirements)],
        TechnicalMeasures one => [("measures", one.Measures)],
        OperationalProcedures one => [("procedures", one.Procedures), ("maintenance", one.Maintenance)],
        OperationalAssessment one => [("periodicAssessments", one.PeriodicAssessments)],
        ManagementAssessment one => [("assessments", one.Assessments)],
        Monitoring one => [("systems", one.Systems), ("education", one.Education)],
        OrdinaryExplanation one => [("explanations", one.Explanations)],
        ProtectionAndRecovery one => [("malfunctions", one.Malfunctions)],
        MalfunctionExplanation one => [("informationActions", one.InformationActions)],
        OrdinaryVerification one =>
        [
            .. VerificationSources.Of(one).Select(static source => (source.Member, (IReadOnlyList<PracticeEntry>?)source.Activities)),
            ("risks", one.Risks),
            ("analyses", one.Analyses),
        ],
        VerificationActivity one => [("issues", one.Issues)],
        MalfunctionVerification one => [("risks", one.Risks), ("analyses", one.Analyses)],
        _ => [],
    };
}
