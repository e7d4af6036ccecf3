using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Samples;

/// <summary>The cases of the embedding kit, each a report by name.</summary>
internal static class EmbeddingKit
{
    /// <summary>Goes up when a case is added or its subject changes; expected outcomes follow the rules of the library.</summary>
    public const int Version = 1;

    public static IReadOnlyList<(string Name, string What, Func<EvaluationReport> Report)> Cases { get; } =
    [
        ("no-document", "an operator that has no document at all", static () => Default(SafetyStandardsSet.Of(Inventory.Complete))),
        ("nothing-known", "a set of which nothing is known yet", static () => Default(SafetyStandardsSet.Of(Inventory.Partial))),
        ("ordinance-alone", "one published ordinance as if it were all there is", static () => Default(SafetyStandardsSet.Of(Inventory.Complete, Sample.Published("medical-care-act-reg-art14-2")))),
        ("ordinance-among-others", "the same ordinance, and others may exist", static () => Default(SafetyStandardsSet.Of(Inventory.Partial, Sample.Published("medical-care-act-reg-art14-2")))),
        ("medical-chain", "ordinance, ministry's guideline and a hospital's rule", static () => Default(Sample.MedicalChain())),
        ("city-and-audit", "a city's rule, the ministry's guideline and the city's published audit", static () => Default(
            SafetyStandardsSet.Of(Inventory.Partial, Sample.Published("mic-lg-security-policy-guideline"), Sample.Published("ryugasaki-city-security-rule")),
            Sample.PublishedPractice("ryugasaki-city-internal-audit-2014"))),
        ("practice-alone", "what is public of an incident, without documents", static () => ReferenceOperator.Evaluate(Sample.PublishedPractice("nagoya-port-2023"))),
        ("complete-operator", "a fictitious operator that is known in full, on both sides", static () => Default(ReferenceOperator.Standards(), ReferenceOperator.Read())),
        ("complete-operator-undated", "the same without a date to judge by", static () => GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read())),
        ("operator-with-ten-fields-missing", "the same without ten fields of its record", static () => Default(ReferenceOperator.Standards(), ReferenceOperator.Without(ReferenceOperator.TenFields))),
        ("operator-whose-cycle-is-broken", "the same without the links from risks to the analyses they came from, and from measures to requirements", static () => Default(ReferenceOperator.Standards(), ReferenceOperator.Without(
            "plan.riskAssessment.assessments[].risks[].analyses", "plan.technicalMeasures.measures[].requirements"))),
        ("documents-that-leave-it-to-each-other", "two rules of a fictitious operator, each of which leaves an item to the other", static () => Default(SafetyStandardsSet.Of(Inventory.Complete, LeavingTo("a", "b"), LeavingTo("b", "a")))),
    ];

    private static EvaluationReport Default(SafetyStandardsSet standards, SelfVerification? practice = null) =>
        GuidelineEvaluator.Default.Evaluate(standards, practice, ReferenceOperator.AsOf);

    private static SafetyStandardsDocument LeavingTo(string id, string other) => Sample.Rule(id) with
    {
        Treatments = new Dictionary<GuidelineId, Treatment> { [GuidelineItem.ItBcp] = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Document = other } } },
    };
}
