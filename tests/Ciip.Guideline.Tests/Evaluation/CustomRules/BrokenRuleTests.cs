using Ciip.Guideline.Testing;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>A rule of somebody's own that breaks its contract is a finding about that rule; the others are evaluated.</summary>
public sealed class BrokenRuleTests
{
    private static readonly RuleOutcome OfAnother = RuleTester.Evaluate(new BackupsAreEncrypted(), Sample.Rule("a"))[0];

    public static TheoryData<string> Breaks => [.. Broken.Keys];

    private static Dictionary<string, Func<RuleThat, RuleContext, IEnumerable<RuleOutcome>>> Broken { get; } = new()
    {
        ["rule.threw"] = (_, _) => throw new InvalidOperationException("broken"),
        ["rule.null"] = (rule, _) => [rule.Says(), null!],
        ["rule.of-another"] = (_, _) => [OfAnother],
        ["rule.place-twice"] = (rule, context) => [rule.Says(), rule.Says(context.At(Provisions.Scope.Services))],
        ["rule.too-many"] = (rule, context) => Endless().Select(number => rule.Says(context.At(context.Standards.Documents[0], record: number))),
        ["rule.no-practice"] = (rule, context) => [rule.Says(context.Operator)],
        ["rule.wrong-side"] = (rule, context) => [rule.Misses(context.Documents, level: null, GuidelineCatalog.FourthEdition.Provisions.First(one => one.Axis == ProvisionAxis.Practice))],
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void It_is_one_finding_and_stops_no_other(string id)
    {
        var standards = SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("a"));
        var report = GuidelineEvaluator.Default.With(new RuleThat(Broken[id])).Evaluate(standards);
        var outcome = report.Outcomes.Single(one => one.Rule.Id == "ACME009");
        outcome.Message.Id.Should().Be(id);
        (outcome.Verdict, outcome.Level, outcome.Place.Key).Should().Be((Verdict.Fail, FindingLevel.Suggestion, string.Empty));
        outcome.Message.In(Language.Japanese).Should().NotBe(outcome.Message.In(Language.English)).And.NotContain("{");
        report.Outcomes.Count.Should().Be(GuidelineEvaluator.Default.Evaluate(standards).Outcomes.Count + 1);
        report.Plan().Entries.SelectMany(entry => entry.Findings).Should().NotContain(finding => finding.Rule.IsCustom);
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Its_tests_see_the_exception(string id) =>
        FluentActions.Invoking(() => RuleTester.Evaluate(new RuleThat(Broken[id]), Sample.Rule("a")))
            .Should().Throw<InvalidOperationException>().WithMessage(id == "rule.threw" ? "broken" : "ACME009: *");

    [Fact]
    public void A_rule_that_returns_no_list_is_a_finding_too() =>
        GuidelineEvaluator.Default.With(new RuleThat((_, _) => null!)).Evaluate(SafetyStandardsSet.Of(Inventory.Partial))
            .Outcomes.Should().ContainSingle(outcome => outcome.Message.Id == "rule.threw");

    [Fact]
    public void A_level_that_the_rule_has_not_is_its_bug() =>
        FluentActions.Invoking(() => RuleTester.Evaluate(new RuleThat((rule, _) => [rule.Misses(place: null, FindingLevel.Gap)]), Sample.Rule("a")))
            .Should().Throw<ArgumentException>().WithParameterName("level");

    private static IEnumerable<string> Endless()
    {
        for (var i = 0; ; i++)
        {
            yield return i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Nothing says at compile time that one of the two methods has to be there.</summary>
    [Fact]
    public void A_rule_that_judges_nothing_is_a_finding_that_names_the_exception()
    {
        var finding = GuidelineEvaluator.Default.With(new RuleWithoutJudgment()).Evaluate(SafetyStandardsSet.Of(Inventory.Partial))
            .Findings.Should().ContainSingle(static one => one.Rule.Id == "ACME010").Which;
        finding.Message.Text.English.Should().Contain(nameof(NotSupportedException));
    }

    /// <summary>A team of one language writes a rule in that one.</summary>
    [Fact]
    public void A_rule_needs_one_language()
    {
        var description = new RuleWithoutJudgment().Description;
        description.Demand.In(Language.Japanese).Should().Be(description.Demand.In(Language.English));
        FluentActions.Invoking(static () => new LocalizedText(" ")).Should().Throw<ArgumentException>();
    }

    private sealed class RuleWithoutJudgment() : GuidelineRule("ACME010", new("Nothing is judged."), Provisions.Scope.Services);
}
