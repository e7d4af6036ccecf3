namespace Ciip.Guideline.Tests.Evaluation;

public sealed class RulePackTests
{
    private static readonly RulePack Pack = new("Acme.Backups", "1.0.0", new ProgramsSayWhen(), new BackupsAreEncrypted());

    [Fact]
    public void Its_rules_say_from_which_pack_they_are()
    {
        var evaluator = GuidelineEvaluator.Default.With(Pack);
        evaluator.Rules.Where(rule => rule.IsCustom).Select(rule => (rule.Id, rule.Pack)).Should().Equal(("ACME001", "Acme.Backups 1.0.0"), ("ACME002", "Acme.Backups 1.0.0"));
        evaluator.Evaluate(OwnSubject.Stating()).Outcomes.Where(outcome => outcome.Rule.IsCustom).Should().OnlyContain(outcome => evaluator.Rules.Contains(outcome.Rule));
        evaluator.WithLevel("ACME001", FindingLevel.Gap).Rules.Single(rule => rule.Id == "ACME001").Pack.Should().Be("Acme.Backups 1.0.0");
    }

    [Fact]
    public void Version_and_name_are_part_of_the_fingerprint()
    {
        string[] prints =
        [
            .. new[] { Pack, new("Acme.Backups", "1.0.1", [.. Pack.Rules]), new("Acme", "1.0.0", [.. Pack.Rules]) }.Select(pack => GuidelineEvaluator.Default.With(pack).Fingerprint),
            GuidelineEvaluator.Default.With(Pack.Rules[0]).With(Pack.Rules[1]).Fingerprint,
        ];
        prints.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_id_is_there_once_whatever_its_case()
    {
        var lower = new BackupsAreEncrypted("acme001");
        FluentActions.Invoking(() => new RulePack("p", "1", new BackupsAreEncrypted(), lower)).Should().Throw<ArgumentException>().WithParameterName("rules").WithMessage("*acme001*");
        FluentActions.Invoking(() => GuidelineEvaluator.Default.With(Pack).With(Pack)).Should().Throw<ArgumentException>().WithParameterName("pack");
        FluentActions.Invoking(() => GuidelineEvaluator.Default.With(Pack).With(lower)).Should().Throw<ArgumentException>().WithParameterName("rule").WithMessage("*ACME001*");
    }

    [Fact]
    public void A_pack_has_name_version_and_no_null()
    {
        FluentActions.Invoking(() => new RulePack(" ", "1")).Should().Throw<ArgumentException>().WithParameterName("name");
        FluentActions.Invoking(() => new RulePack("p", string.Empty)).Should().Throw<ArgumentException>().WithParameterName("version");
        FluentActions.Invoking(() => new RulePack("p", "1", [null!])).Should().Throw<ArgumentException>();
        new RulePack("p", "1").Rules.Should().BeEmpty();
    }
}
