using Ciip.Guideline;
using Ciip.Guideline.Practice;
using Ciip.Guideline.Testing;

namespace Acme.Rules.Tests;

public sealed class BackupsAreEncryptedTests
{
    [Theory]
    [InlineData("encrypted, and kept off site", Verdict.Pass)]
    [InlineData("kept off site", Verdict.Fail)]
    public void It_asks_what_the_precautions_say(string precaution, Verdict verdict) =>
        Assert.Equal(verdict, Verdicts([precaution]).Single());

    [Fact]
    public void Silence_is_a_question_and_not_a_finding() => Assert.Equal(Verdict.Undetermined, Verdicts(null).Single());

    [Fact]
    public void The_pack_can_be_added_to_an_evaluator() =>
        Assert.Contains(GuidelineEvaluator.Default.With(CustomRules.Pack).Rules, rule => rule.Id == "ACME001" && rule.IsCustom);

    private static IEnumerable<Verdict> Verdicts(IReadOnlyList<string>? precautions) =>
        RuleTester.Evaluate(new BackupsAreEncrypted(), Practice(precautions)).Select(outcome => outcome.Verdict);

    private static SelfVerification Practice(IReadOnlyList<string>? precautions) =>
        new() { Id = "v", Operator = "Acme", Plan = new() { ItBcp = new() { OrdinaryPrecautions = precautions } } };
}
