using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>The public JSON parsing tests: n is no JSON, y is, i may be either. None of them is a document.</summary>
public sealed class JsonTestSuiteTests
{
    private static readonly string[] NoJson =
    [
        GuidelineDiagnosticCodes.Syntax, GuidelineDiagnosticCodes.Truncated, GuidelineDiagnosticCodes.Encoding, GuidelineDiagnosticCodes.TooDeep,
        GuidelineDiagnosticCodes.Empty,
    ];

    [Fact]
    public void What_is_no_json_is_called_that() =>
        Each("n_*.json", static codes => codes.Should().Contain(code => NoJson.Contains(code)));

    [Fact]
    public void What_is_json_is_only_not_a_document() =>
        Each("y_*.json", static codes => codes.Should().NotContain(code => NoJson.Contains(code)).And.NotBeEmpty());

    [Fact]
    public void What_may_be_either_is_reported_all_the_same() =>
        Each("i_*.json", static codes => codes.Should().NotBeEmpty());

    private static void Each(string pattern, Action<IEnumerable<string>> check)
    {
        var files = Directory.GetFiles(Repository.Shared("json-test-suite", "test_parsing"), pattern);
        files.Should().NotBeEmpty().And.AllSatisfy(file =>
        {
            var bytes = File.ReadAllBytes(file);
            var diagnostics = Documents.Diagnose(bytes);

            check(diagnostics.Select(static diagnostic => diagnostic.Code));
            diagnostics.Should().NotContain(static diagnostic => diagnostic.Code == GuidelineDiagnosticCodes.Unreadable);
            GuidelineJson.TryParse<SafetyStandardsSet>(bytes, out _, out _).Should().BeFalse();
            GuidelineJson.TryParse<SelfVerification>(bytes, out _, out var ofVerification).Should().BeFalse();
            check(ofVerification.Select(static diagnostic => diagnostic.Code));
        });
    }
}
