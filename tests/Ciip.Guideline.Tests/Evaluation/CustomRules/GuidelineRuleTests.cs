namespace Ciip.Guideline.Tests.Evaluation;

public sealed class GuidelineRuleTests
{
    private static readonly GuidelineEvaluator Evaluator = GuidelineEvaluator.Default.With(new BackupsAreEncrypted()).With(new ProgramsSayWhen());

    [Theory]
    [InlineData("kept off site, encrypted", Verdict.Pass)]
    [InlineData("kept off site", Verdict.Fail)]
    public void A_rule_of_ones_own_speaks_beside_the_catalogs(string precaution, Verdict verdict)
    {
        var outcome = Of(Evaluator.Evaluate(OwnSubject.Stating(precaution)), "ACME001").Single();
        outcome.Verdict.Should().Be(verdict);
        outcome.Place.Key.Should().Be("in=practice;on=" + Provisions.ItBcp.OrdinaryPrecautions.Id);
        outcome.Citations.Should().Equal(Provisions.ItBcp.OrdinaryPrecautions.Statement);
        outcome.Level.Should().Be(verdict == Verdict.Fail ? FindingLevel.Suggestion : null);
    }

    [Fact]
    public void Without_words_of_its_own_it_says_its_title_in_both_languages()
    {
        var finding = Evaluator.Evaluate(OwnSubject.Stating("none")).Findings.Single(one => one.Rule.Id == "ACME001");
        finding.Message.In(Language.English).Should().Be("Not shown: Backups are encrypted.");
        finding.Message.In(Language.Japanese).Should().Be("確認できない：バックアップを暗号化している。");
        finding.Repair.Should().Be(finding.Rule.Demand);
        finding.Basis.Should().Be(RuleBasis.Assessment);
        (finding.Rule.IsCustom, finding.Rule.Pack, finding.Rule.Name).Should().Be((true, null, nameof(BackupsAreEncrypted)));
    }

    [Fact]
    public void A_rule_per_place_gives_an_outcome_for_each_record_whatever_its_id()
    {
        var outcomes = Of(Evaluator.Evaluate(OwnSubject.Stating()), "ACME002");
        outcomes.Select(outcome => outcome.Verdict).Should().Equal(Verdict.Pass, Verdict.Fail);
        outcomes.Select(outcome => outcome.Place.Pointer).Should().Equal("/plan/itBcp/educationAndTraining/0", "/plan/itBcp/educationAndTraining/1");
        outcomes[1].Message.In(Language.Japanese).Should().Be("\"\n\u0001;%\ud800に実施日がない。");
        outcomes[1].Level.Should().Be(FindingLevel.Suggestion);
        outcomes[1].Rule.Levels.Should().Equal(FindingLevel.Weakness, FindingLevel.Suggestion);
    }

    [Fact]
    public void Without_a_subject_it_is_undetermined_and_says_nothing_per_place()
    {
        var report = Evaluator.Evaluate(SafetyStandardsSet.Of(Inventory.Complete));
        Of(report, "ACME001").Single().Verdict.Should().Be(Verdict.Undetermined);
        Of(report, "ACME002").Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("1ACME")]
    [InlineData("ACME 1")]
    [InlineData("ACME\n")]
    [InlineData("規則1")]
    [InlineData("STD999")]
    [InlineData("qua104")]
    public void Ids_that_no_format_could_carry_or_that_look_like_the_catalogs_are_refused(string id) =>
        FluentActions.Invoking(() => new BackupsAreEncrypted(id)).Should().Throw<ArgumentException>().WithParameterName("id");

    [Theory]
    [InlineData("A")]
    [InlineData("STD1000")]
    [InlineData("acme.backups-1_b")]
    public void Other_ids_are_taken(string id) => GuidelineEvaluator.Default.With(new BackupsAreEncrypted(id)).Rules.Should().ContainSingle(rule => rule.Id == id);

    [Fact]
    public void An_id_can_be_too_long() =>
        FluentActions.Invoking(() => new BackupsAreEncrypted(new string('A', 65))).Should().Throw<ArgumentException>().WithParameterName("id");

    [Fact]
    public void A_rule_cites_something() =>
        FluentActions.Invoking(() => new CitingNothing()).Should().Throw<ArgumentException>().WithParameterName("cites");

    [Fact]
    public void Rules_of_ones_own_stand_in_order_of_their_ids_whatever_the_order_of_calls()
    {
        var other = GuidelineEvaluator.Default.With(new ProgramsSayWhen()).With(new BackupsAreEncrypted());
        other.Fingerprint.Should().Be(Evaluator.Fingerprint);
        other.Rules.Select(rule => rule.Id).TakeLast(3).Should().Equal("QUA108", "ACME001", "ACME002");
    }

    [Fact]
    public void Text_with_braces_is_only_text_and_holes_need_arguments()
    {
        RuleMessage.Of(new("{0} {", "{1}")).In(Language.English).Should().Be("{0} {");
        FluentActions.Invoking(() => RuleMessage.Of("acme.x", new("{0}", "{1}"), new LocalizedText("a", "a"))).Should().Throw<ArgumentException>().WithParameterName("template");
        RuleMessage.Of("acme.x", new("{0}", "{0}。"), new LocalizedText("{9}", "{9}")).In(Language.Japanese).Should().Be("{9}。");
    }

    private static List<RuleOutcome> Of(EvaluationReport report, string id) => [.. report.Outcomes.Where(outcome => outcome.Rule.Id == id)];

    private sealed class CitingNothing() : GuidelineRule("ACME003", new("Cites nothing.", "引用なし。"))
    {
        public override RuleOutcome Evaluate(RuleContext context) => Pass();
    }
}
