namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The smallest documents and self-verification that give a provision the outcomes wanted on its two sides.</summary>
internal static class GapPair
{
    public static Provision Provision { get; } = Provisions.BasicPolicy.ProtectionPurpose;

    public static EvaluationReport Evaluate(ProvisionOutcome documents, PracticeOutcome practice) =>
        GuidelineEvaluator.Default.Evaluate(Documents(documents), Practice(practice));

    public static SafetyStandardsSet Documents(ProvisionOutcome outcome) => outcome switch
    {
        ProvisionOutcome.Specified => Of(Rule("rule", TreatmentValue.Specified)),
        ProvisionOutcome.PartlySpecified => Of(Rule("rule", TreatmentValue.PartlySpecified)),
        ProvisionOutcome.Addressed => Of(Rule("rule", TreatmentValue.Addressed)),
        ProvisionOutcome.NotAdopted => Of(Rule("rule", TreatmentValue.DiscussedNotAdopted)),
        ProvisionOutcome.NotRelevant => Of(Rule("rule", TreatmentValue.NotRelevant)),
        ProvisionOutcome.Absent => Of(Rule("rule", TreatmentValue.NotSpecified)),
        ProvisionOutcome.Contradicted => Of(Rule("rule", TreatmentValue.Specified), Rule("other-rule", TreatmentValue.NotRelevant)),
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
