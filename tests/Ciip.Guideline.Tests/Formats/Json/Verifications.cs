using System.Text;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Short self-verifications for tests of one thing, and a small one with each kind of thing in it.</summary>
internal static class Verifications
{
    /// <summary>What every self-verification needs, without the closing brace.</summary>
    public const string Head = """{"format":"ciip-guideline/self-verification/1","id":"v","operator":"o" """;

    /// <summary>Statuses, ranks, numbers, dates, and links of each form: one id or several, into one list, several or a list of lists.</summary>
    public static SelfVerification Small { get; } = new()
    {
        Id = "v",
        Operator = "𠮷野家港湾局",
        Period = new() { From = new(2025, 4), Until = new(2026, 3, 31) },
        MadeBy = VerificationOrigin.Operator,
        Intervals = new() { StaffAssessment = Interval.Parse("P3M") },
        Scales = [new() { Id = "ranks", Levels = ["1", "2"] }],
        Systems = [new() { Id = "gate", On = new(2020), Title = "ゲート" }],
        Statuses = new Dictionary<GuidelineId, PracticeStatus>
        {
            [PdcaMeasure.Resources] = new()
            {
                Value = PracticeStatusValue.PartlyCarriedOut,
                PlanEntry = "hire",
                Level = new() { Scale = "ranks", Level = "1" },
                Missing = [Provisions.Resources.ForConstruction],
            },
        },
        Plan = new()
        {
            RiskAssessment = new()
            {
                Assessments = [new() { Id = "a", On = new(2025), Risks = [new() { Id = "r", Analyses = ["an"], Priority = 1 }] }],
                Decisions = [new() { Id = "d", Kind = RiskDecisionKind.Act, Assessment = "a", Risks = ["r"], Measures = ["lock"] }],
            },
            BasicPolicy = new() { Id = "policy", InForceFrom = new(2024, 4, 1), IsComplete = true, Actors = [Actor.Operator] },
            InternalRules = new() { BasicPolicy = "policy" },
            InformationHandling = new()
            {
                ConfidentialityScale = "ranks",
                Information = [new() { Id = "plans", Confidentiality = "2", Systems = ["gate"] }],
                HandlingRules = [new() { Id = "all", Ranks = [new() { Scale = "ranks", Level = "2" }] }],
            },
            RoadmapAndPlan = new() { Plan = [new() { Id = "hire", Measure = PdcaMeasure.Resources, DueOn = new(2026, 9) }] },
            TechnicalMeasures = new() { Measures = [new() { Id = "lock", Systems = ["gate"], Note = "\"two\"\nlines" }] },
            OperationalProcedures = new() { Procedures = [] },
        },
        CheckAndAction = new()
        {
            OrdinaryVerification = new() { Risks = [new() { Id = "risk" }], Analyses = [new() { Id = "an", Risk = "risk" }] },
            MalfunctionVerification = new() { Analyses = [] },
        },
    };

    public static string With(string members) => Head + "," + members + "}";

    public static IReadOnlyList<GuidelineDiagnostic> Diagnose(string json) => Diagnose(Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<GuidelineDiagnostic> Diagnose(ReadOnlySpan<byte> utf8) => Documents.Diagnose<SelfVerification>(utf8);

    /// <summary>The pointers and codes of what is wrong with a self-verification that has these members.</summary>
    public static IEnumerable<string> Wrong(string members) => Documents.Kinds(Diagnose(With(members)));
}
