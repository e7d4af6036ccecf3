using Ciip.Guideline;

namespace QuickStart;

/// <summary>One evaluation, and what to call it.</summary>
/// <param name="English">What is evaluated, in English.</param>
/// <param name="Japanese">The same in Japanese.</param>
/// <param name="Report">What the evaluation found.</param>
internal sealed record Subject(string English, string Japanese, EvaluationReport Report)
{
    private const string Reference = "reference-operator";
    private const string Audit = "ryugasaki-city-internal-audit-2014";
    private const string Chosen = "Files of samples/data";
    private const string ChosenInJapanese = "samples/dataのファイル";

    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");
    private static readonly string[] City = ["mic-lg-security-policy-guideline", "ryugasaki-city-security-rule"];

    /// <summary>What was asked for; without ids, a fictitious operator and a real city.</summary>
    public static IReadOnlyList<Subject> Of(string[] documents, string? practice, Inventory inventory) => (documents, practice) switch
    {
        ([], null) => [ReferenceOperator(), RealCity(inventory)],
        ([], Reference) => [ReferenceOperator()],
        ([], Audit) => [RealCity(inventory)],
        ([], _) => [new(Chosen, ChosenInJapanese, GuidelineEvaluator.Default.Evaluate(Data.Practice(practice), AsOf))],
        _ => [new(Chosen, ChosenInJapanese, Evaluate(SafetyStandardsSet.Of(inventory, documents.Select(Data.Standards)), practice))],
    };

    private static Subject ReferenceOperator() => new(
        "A fictitious operator, known in full",
        "架空の事業者（全部が分かっている例）",
        Evaluate(Data.Set(Reference), Reference));

    private static Subject RealCity(Inventory inventory) => new(
        "A real city, as far as published: its rule, a ministry's guideline, an audit",
        "実在する市（公表された範囲）: 市の規程、総務省のガイドライン、内部監査",
        Evaluate(SafetyStandardsSet.Of(inventory, City.Select(Data.Standards)), Audit));

    private static EvaluationReport Evaluate(SafetyStandardsSet standards, string? practice) =>
        GuidelineEvaluator.Default.Evaluate(standards, practice is null ? null : Data.Practice(practice), AsOf);
}
