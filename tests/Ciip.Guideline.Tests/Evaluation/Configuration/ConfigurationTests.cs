namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Rules left out, set aside at places and re-levelled.</summary>
public sealed class ConfigurationTests
{
    private static readonly SafetyStandardsSet Standards = ReferenceOperator.Standards();

    /// <summary>By a document that was looked through for every measure and has none.</summary>
    private static readonly EvaluationReport Plain = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(
        Inventory.Complete,
        Sample.Rule("a") with { Treatments = PdcaMeasure.All.ToDictionary(GuidelineId.FromPdcaMeasure, _ => new Treatment { Value = TreatmentValue.NotSpecified }) }));

    public static TheoryData<string> Changes => [.. Named.Keys];

    private static Dictionary<string, Func<GuidelineEvaluator, string, GuidelineEvaluator>> Named { get; } = new()
    {
        ["without"] = (evaluator, id) => evaluator.Without(id),
        ["without at an item"] = (evaluator, id) => evaluator.Without(id, GuidelineItem.Scope),
        ["without at a place"] = (evaluator, id) => evaluator.Without(id, Plain.Outcomes[0].Place),
        ["level"] = (evaluator, id) => evaluator.WithLevel(id, FindingLevel.Gap),
        ["level at an item"] = (evaluator, id) => evaluator.WithLevel(id, GuidelineItem.Scope, FindingLevel.Gap),
        ["level at a place"] = (evaluator, id) => evaluator.WithLevel(id, Plain.Outcomes[0].Place, FindingLevel.Gap),
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void An_unknown_id_is_the_callers_bug_and_the_nearest_is_named(string change)
    {
        FluentActions.Invoking(() => Named[change](GuidelineEvaluator.Default, "std20l")).Should().Throw<ArgumentException>().WithParameterName("id").WithMessage("*'std20l'*'STD201'*");
        FluentActions.Invoking(() => Named[change](GuidelineEvaluator.Default, "nothing like it")).Should().Throw<ArgumentException>().Which.Message.Should().NotContain("mean");
        FluentActions.Invoking(() => Named[change](GuidelineEvaluator.Default.Without("STD201"), "STD201")).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => Named[change](GuidelineEvaluator.Default, null!)).Should().Throw<ArgumentNullException>().WithParameterName("id");
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_change_is_a_new_evaluator_with_another_fingerprint(string change)
    {
        var before = GuidelineEvaluator.Default.Fingerprint;
        Named[change](GuidelineEvaluator.Default, "STD602").Fingerprint.Should().NotBe(before).And.MatchRegex("^[0-9a-f]{16}$");
        GuidelineEvaluator.Default.Fingerprint.Should().Be(before);
    }

    [Fact]
    public void The_fingerprint_of_the_catalog_stays_the_same_for_ever() => GuidelineEvaluator.Default.Fingerprint.Should().Be("72b6e4fafeec4482");

    [Fact]
    public void A_rule_left_out_is_not_asked()
    {
        var report = GuidelineEvaluator.Default.Without("STD201").Evaluate(Standards);
        report.Rules.Should().HaveCount(GuidelineEvaluator.Default.Rules.Count - 1).And.NotContain(rule => rule.Id == "STD201");
        report.Outcomes.Should().NotContain(outcome => outcome.Rule.Id == "STD201");
    }

    [Fact]
    public void What_is_set_aside_at_an_item_stays_in_the_report_with_what_it_would_have_said()
    {
        var report = GuidelineEvaluator.Default.Without("STD601", GuidelineItem.ItBcp).Evaluate(Plain.Standards.Subject);
        report.Outcomes.Count.Should().Be(Plain.Outcomes.Count);
        var pairs = Plain.Outcomes.Zip(report.Outcomes).Where(pair => pair.First.Rule.Id == "STD601").ToList();
        var (before, after) = pairs.Single(pair => pair.Second.Message.Id == "configuration.set-aside");
        (before.Place.Key, after.Place.Key, after.Verdict, after.Level).Should().Be(("on=II.6.1.2(2)", "on=II.6.1.2(2)", Verdict.NotApplicable, null));
        after.Message.In(Language.English).Should().EndWith(before.Message.In(Language.English));
        after.Message.In(Language.Japanese).Should().EndWith(before.Message.In(Language.Japanese)).And.StartWith("評価の設定により対象外");
        pairs.Where(pair => pair.Second != after).Should().HaveCount(19).And.OnlyContain(pair => pair.First.Verdict == pair.Second.Verdict && pair.First.Level == pair.Second.Level);
        after.Rule.Overrides.Single().ToString().Should().Be("II.6.1.2(2): set aside");
    }

    [Fact]
    public void A_section_holds_for_what_is_below_it_and_a_place_for_itself()
    {
        var below = GuidelineEvaluator.Default.Without("STD601", GuidelineId.Parse("II.6.1")).Evaluate(Plain.Standards.Subject);
        below.Outcomes.Where(outcome => outcome.Message.Id == "configuration.set-aside").Select(outcome => outcome.Place.On!.Text)
            .Should().HaveCountGreaterThan(5).And.OnlyContain(id => id.StartsWith("II.6.1.", StringComparison.Ordinal));
        var place = Plain.Outcomes.First(outcome => outcome.Rule.Id == "STD601").Place;
        GuidelineEvaluator.Default.Without("STD601", place).Evaluate(Plain.Standards.Subject)
            .Outcomes.Single(outcome => outcome.Message.Id == "configuration.set-aside").Place.Should().Be(place);
    }

    [Fact]
    public void A_level_holds_for_every_finding_and_the_nearest_exception_before_it()
    {
        var evaluator = GuidelineEvaluator.Default
            .WithLevel("STD601", GuidelineItem.ItBcp, FindingLevel.Suggestion)
            .WithLevel("STD601", FindingLevel.Gap)
            .Without("STD601", GuidelineId.Parse("II.6.1"))
            .WithLevel("STD601", GuidelineItem.BasicPolicy, FindingLevel.Weakness);
        var levels = evaluator.Evaluate(Plain.Standards.Subject).Outcomes.Where(outcome => outcome.Rule.Id == "STD601").ToDictionary(outcome => outcome.Place.On!.Text, outcome => outcome.Level);
        levels["II.6.1.2(2)"].Should().Be(FindingLevel.Suggestion);
        levels["II.6.1.1(2)"].Should().Be(FindingLevel.Weakness);
        levels["II.6.1.2(1)"].Should().BeNull();
        levels["II.6.2.1(1)"].Should().Be(FindingLevel.Gap);
        evaluator.Rules.Single(rule => rule.Id == "STD601").Levels.Should().Equal(FindingLevel.Gap, FindingLevel.Weakness, FindingLevel.Suggestion);
    }

    [Fact]
    public void Only_the_last_word_on_a_place_counts_and_the_order_of_other_words_does_not()
    {
        var one = GuidelineEvaluator.Default.Without("STD601", GuidelineItem.ItBcp).WithLevel("STD601", GuidelineItem.ItBcp, FindingLevel.Gap).Without("STD602", GuidelineItem.Resources);
        var other = GuidelineEvaluator.Default.Without("STD602", GuidelineItem.Resources).WithLevel("STD601", GuidelineItem.ItBcp, FindingLevel.Gap);
        one.Fingerprint.Should().Be(other.Fingerprint);
    }

    [Fact]
    public void Null_and_undefined_arguments_are_named()
    {
        FluentActions.Invoking(() => GuidelineEvaluator.Default.With((GuidelineRule)null!)).Should().Throw<ArgumentNullException>().WithParameterName("rule");
        FluentActions.Invoking(() => GuidelineEvaluator.Default.With((RulePack)null!)).Should().Throw<ArgumentNullException>().WithParameterName("pack");
        FluentActions.Invoking(() => GuidelineEvaluator.Default.Without("STD201", (GuidelineId)null!)).Should().Throw<ArgumentNullException>().WithParameterName("on");
        FluentActions.Invoking(() => GuidelineEvaluator.Default.Without("STD201", (Place)null!)).Should().Throw<ArgumentNullException>().WithParameterName("place");
        FluentActions.Invoking(() => GuidelineEvaluator.Default.WithLevel("STD201", (FindingLevel)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("level");
        FluentActions.Invoking(() => GuidelineEvaluator.Default.WithLevel("STD201", GuidelineItem.Scope, (FindingLevel)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("level");
    }

    /// <summary>The name of a rule is what its file and its page are called; its id is what is asked for.</summary>
    [Theory]
    [InlineData("ScopeNamesTheServices")]
    [InlineData("STD20I")]
    public void What_is_not_the_id_of_a_rule_is_answered_with_the_id(string text) =>
        FluentActions.Invoking(() => GuidelineEvaluator.Default.Without(text)).Should().Throw<ArgumentException>().WithMessage("*Did you mean 'STD201'?*").WithParameterName("id");
}
