namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The smallest documents and self-verification that give a provision the outcomes wanted on its two sides.</summary>
internal static class GapPair
{
    public static Provision Provision { get; } = Provisions.BasicPolicy.ProtectionPurpose;

    public static EvaluationReport Evaluate(StandardsOutcome documents, PracticeOutcome practice) =>
        GuidelineEvaluator.Default.Evaluate(Documents(documents), Practice(practice));

    public static SafetyStandardsSet Documents(StandardsOutcome outcome) => outcome switch
    {
        StandardsOutcome.Specified => Of(Rule("rule", TreatmentValue.Specified)),
        StandardsOutcome.PartlySpecified => Of(Rule("rule", TreatmentValue.PartlySpecified)),
        StandardsOutcome.Addressed => Of(Rule("rule", TreatmentValue.Addressed)),
        StandardsOutcome.NotAdopted => Of(Rule("rule", TreatmentValue.DiscussedNotAdopted)),
        StandardsOutcome.NotRelevant => Of(Rule("rule", TreatmentValue.NotRelevant)),
        StandardsOutcome.Absent => Of(Rule("rule", TreatmentValue.NotSpecified)),
        StandardsOutcome.Contradicted => Of(Rule("rule", TreatmentValue.Specified), Rule("other-rule", TreatmentValue.NotRelevant)),
        _ => Of(Sample.Rule("rule")),
    };

    public static SelfVerification Practice(PracticeOutcome outcome) => outcome switch
    {
        PracticeOutcome.NotAssessed => Verification,
        PracticeOutcome.Contradicted => With(PracticeStatusValue.NotCarriedOut) with
        {
            Plan = new() { BasicPolicy = new() { ProtectionPurpose = "Water without interruption." } },
        },
        _ => With(Enum.Parse<PracticeStatusValue>(outcome.ToString())),
    };

    public static SelfVerification Verification { get; } = new() { Id = "year", Operator = "Fictitious Operator" };

    public static SafetyStandardsDocument Rule(string id, TreatmentValue value) => Sample.Rule(id) with { Treatments = Treating(value) };

    public static Dictionary<GuidelineId, Treatment> Treating(TreatmentValue value) => new() { [Provision] = new() { Value = value } };

    private static SelfVerification With(PracticeStatusValue status) =>
        Verification with { Statuses = new Dictionary<GuidelineId, PracticeStatus> { [Provision] = new() { Value = status } } };

    private static SafetyStandardsSet Of(params SafetyStandardsDocument[] documents) => SafetyStandardsSet.Of(Inventory.Complete, documents);
}
