namespace Ciip.Guideline.Tests.Laws;

/// <summary>What is missing together with the record it belongs in is pointed to where it would stand; the smallest inputs.</summary>
public sealed class PointerTests
{
    private const string Head = """{"format":"ciip-guideline/self-verification/1","id":"v","operator":"o","isComplete":true,""";

    [Theory]
    [InlineData("CYC102", """ "checkAndAction":{"ordinaryVerification":{"analyses":[{"id":"x"}]}}}""", "/plan/riskAssessment/assessments")]
    [InlineData("CYC102", """ "do":{"protectionAndRecovery":{"malfunctions":[{"id":"m","fellShort":true}]}},"checkAndAction":{"malfunctionVerification":{"analyses":[{"id":"x"}]}}}""", "/plan/riskAssessment/assessments")]
    [InlineData("CYC111", """ "do":{"protectionAndRecovery":{"malfunctions":[{"id":"x","fellShort":true}]}}}""", "/checkAndAction/malfunctionVerification/risks")]
    public void Leads_to_where_the_format_has_it(string rule, string rest, string pointer) =>
        GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SelfVerification>(Head + rest), PartialDate.Parse("2026-04-01")).Outcomes
            .Where(outcome => outcome.Rule.Id == rule).Select(outcome => outcome.Place.Pointer).Should().Contain(pointer);
}
