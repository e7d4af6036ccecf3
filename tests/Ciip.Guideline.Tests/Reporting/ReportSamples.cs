using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>Reports that tests of several formats write out, by name.</summary>
internal static class ReportSamples
{
    public static TheoryData<string, Language> All => [.. Names.SelectMany(static name => Languages.Select(language => new TheoryDataRow<string, Language>(name, language)))];

    public static IReadOnlyList<string> Names { get; } = ["reference operator", "city", "one document", "practice alone", "empty set", "hostile", "hostile statuses"];

    private static Language[] Languages { get; } = [Language.English, Language.Japanese];

    public static EvaluationReport Report(string name) => name switch
    {
        "reference operator" => GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), ReferenceOperator.AsOf),
        "city" => GuidelineEvaluator.Default.Evaluate(
            SafetyStandardsSet.Of(Inventory.Partial, Sample.Published("mic-lg-security-policy-guideline"), Sample.Published("ryugasaki-city-security-rule")),
            Sample.PublishedPractice("ryugasaki-city-internal-audit-2014"),
            ReferenceOperator.AsOf),
        "one document" => GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, Sample.Published("medical-care-act-reg-art14-2"))),
        "practice alone" => ReferenceOperator.Evaluate(Sample.PublishedPractice("nagoya-port-2023")),
        "empty set" => GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete)),
        "hostile" => Hostile.Report(),
        "hostile statuses" => Hostile.ReportOnStatuses(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such report."),
    };
}
