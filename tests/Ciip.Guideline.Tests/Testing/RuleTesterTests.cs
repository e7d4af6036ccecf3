using Ciip.Guideline.Testing;
using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Testing;

public sealed class RuleTesterTests
{
    [Fact]
    public void Practice_alone_documents_alone_or_both()
    {
        var rule = new BackupsAreEncrypted();
        RuleTester.Evaluate(rule, OwnSubject.Stating("encrypted")).Single().Verdict.Should().Be(Verdict.Pass);
        RuleTester.Evaluate(rule, Sample.Rule("a")).Single().Verdict.Should().Be(Verdict.Undetermined);
        RuleTester.Evaluate(rule, ReferenceOperator.Standards(), OwnSubject.Stating("kept off site")).Single().Verdict.Should().Be(Verdict.Fail);
    }

    [Fact]
    public void It_says_what_an_evaluator_says()
    {
        var practice = OwnSubject.Stating();
        RuleTester.Evaluate(new ProgramsSayWhen(), practice).Select(outcome => outcome.ToString())
            .Should().Equal(GuidelineEvaluator.Default.With(new ProgramsSayWhen()).Evaluate(practice).Outcomes.Where(outcome => outcome.Rule.IsCustom).Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void Null_is_the_callers_bug()
    {
        FluentActions.Invoking(() => RuleTester.Evaluate(null!, Sample.Rule("a"))).Should().Throw<ArgumentNullException>().WithParameterName("rule");
        FluentActions.Invoking(() => RuleTester.Evaluate(new BackupsAreEncrypted(), (SafetyStandardsDocument)null!)).Should().Throw<ArgumentNullException>().WithParameterName("document");
        FluentActions.Invoking(() => RuleTester.Evaluate(new BackupsAreEncrypted(), (SelfVerification)null!)).Should().Throw<ArgumentNullException>().WithParameterName("practice");
        FluentActions.Invoking(() => RuleTester.Evaluate(new BackupsAreEncrypted(), (SafetyStandardsSet)null!)).Should().Throw<ArgumentNullException>().WithParameterName("standards");
    }
}
