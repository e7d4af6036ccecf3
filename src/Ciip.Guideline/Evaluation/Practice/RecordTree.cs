namespace Ciip.Guideline.Evaluation;

/// <summary>All records of a self-verification, each with its place, for what is asked of every one of them.</summary>
internal static class RecordTree
{
    public static IReadOnlyList<(RecordPointer At, PracticeRecord Record)> Of(SelfVerification verification)
    {
        var root = RecordPointer.Root;
        List<(RecordPointer At, PracticeRecord Record)> found = [];
        AddEntries(root, "systems", verification.Systems, found);
        Add(root, "riskManagement", verification.RiskManagement, found);
        Add(root, "pdcaPractice", verification.PdcaPractice, found);
        Add(root, "priorities", verification.Priorities, found);
        Add(root, "managementConduct", verification.ManagementConduct, found);
        Add(root, "stakeholderConduct", verification.StakeholderConduct, found);
        foreach (var (_, phase, member, record) in MeasureRecords.Of(verification))
        {
            Add(root.Member(phase), member, record, found);
        }

        return found;
    }

    /// <summary>Whether lists of a record hold anything.</summary>
    public static bool HasEntries(PracticeRecord record) => Lists(record).Any(static list => list.Entries is { Count: > 0 });

    private static void Add(RecordPointer at, string member, PracticeRecord? record, List<(RecordPointer At, PracticeRecord Record)> found)
    {
        if (record is not null)
        {
            AddSelfAndBelow(at.Member(member), record, found);
        }
    }

    private static void AddEntries(RecordPointer at, string member, IReadOnlyList<PracticeEntry>? entries, List<(RecordPointer At, PracticeRecord Record)> found)
    {
        for (var i = 0; i < entries?.Count; i++)
        {
            AddSelfAndBelow(at.Member(member).Element(i, entries[i]), entries[i], found);
        }
    }

    private static void AddSelfAndBelow(RecordPointer at, PracticeRecord record, List<(RecordPointer At, PracticeRecord Record)> found)
    {
        found.Add((at, record));
        foreach (var (member, entries) in Lists(record))
        {
            AddEntries(at, member, entries, found);
        }
    }

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
