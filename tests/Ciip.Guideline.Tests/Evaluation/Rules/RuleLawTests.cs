using CsCheck;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What holds of every outcome of every rule, on any set that code can make.</summary>
public sealed class RuleLawTests
{
    private static readonly string[] NeverUsed =
        ["compliant", "compliance", "conformity", "violation", "適合", "不適合", "準拠", "違反"];

    [Fact]
    public void On_any_set() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var set = AnySet.Of(seed);
            foreach (var asOf in new[] { null, PartialDate.Parse("2026-01-15") })
            {
                var outcomes = GuidelineEvaluator.Default.Evaluate(set, asOf: asOf).Outcomes;
                outcomes.Select(outcome => $"{outcome.Rule.Id} {outcome.Place.Key}").Should().OnlyHaveUniqueItems();
                outcomes.SelectMany(Broken).Should().BeEmpty();
                if (set.Documents.Count > 0)
                {
                    outcomes.Select(outcome => outcome.Rule.Id).Distinct().Should().Contain(IdsOf("STD").Concat(IdsOf("SET")));
                }
            }
        },
        iter: 150,
        threads: 1);

    [Fact]
    public void On_any_self_verification() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var verification = AnyVerification.Of(seed);
            foreach (var asOf in new[] { null, PartialDate.Parse("2026-01-15") })
            {
                var report = GuidelineEvaluator.Default.Evaluate(AnySet.Of(seed), verification, asOf);
                report.Outcomes.Select(outcome => $"{outcome.Rule.Id} {outcome.Place.Key}").Should().OnlyHaveUniqueItems();
                report.Outcomes.SelectMany(Broken).Should().BeEmpty();
                report.Outcomes.Where(outcome => outcome.Place.IsInPractice).Select(outcome => outcome.Rule.Id).Distinct()
                    .Should().Contain(IdsOf("PRA").Concat(IdsOf("CYC")));
                GuidelineEvaluator.Default.Evaluate(verification, asOf).Outcomes.SelectMany(Broken).Should().BeEmpty();
            }
        },
        iter: 150,
        threads: 1);

    private static IEnumerable<string> IdsOf(string family) =>
        GuidelineEvaluator.Default.Rules.Select(rule => rule.Id).Where(id => id.StartsWith(family, StringComparison.Ordinal));

    private static IEnumerable<string> Broken(RuleOutcome outcome)
    {
        var laws = new (bool Holds, string Law)[]
        {
            (outcome.Message.Id != "rule.threw", "never throws"),
            (outcome.Citations.Count > 0 && outcome.Citations.All(outcome.Rule.Citations.Contains), "cites what its rule cites"),
            (outcome.Citations.Distinct().Count() == outcome.Citations.Count, "cites each once"),
            (outcome.Level.HasValue == (outcome.Verdict == Verdict.Fail), "has a level where it fails"),
            (outcome.Level is not { } level || outcome.Rule.Levels.Contains(level), "has a level of its rule"),
            (IsWording(outcome.Message.In(Language.English)), "is worded in English"),
            (IsWording(outcome.Message.In(Language.Japanese)), "is worded in Japanese"),
        };
        return laws.Where(law => !law.Holds).Select(law => $"{law.Law}: {outcome} [{outcome.Message.Id}; {string.Join(", ", outcome.Citations)}]");
    }

    private static bool IsWording(string text) =>
        !string.IsNullOrWhiteSpace(text)
        && !text.Contains('{', StringComparison.Ordinal)
        && !NeverUsed.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Descriptions_use_none_of_the_words() =>
        GuidelineEvaluator.Default.Rules
            .SelectMany(rule => new[] { rule.Demand.English, rule.Demand.Japanese, rule.Repair.English, rule.Repair.Japanese })
            .Should().NotContain(text => NeverUsed.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
