using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Sarif;

/// <summary>Pages and editors lead to the very lines that a log points at.</summary>
public sealed class SourceLocationsTests
{
    [Fact]
    public void A_place_is_where_the_log_has_it()
    {
        var report = SarifFile.Reference();
        var locations = new SourceLocations(report, SarifFile.Sources);
        var results = SarifFile.Results(report.ToSarif(new SarifOptions { Sources = SarifFile.Sources }));

        report.Findings.Should().NotBeEmpty();
        report.Findings.Select(finding => locations.Find(finding.Place)[0].ToString()).Should().Equal(results.Select(Start));
    }

    [Fact]
    public void What_is_in_no_file_has_no_line()
    {
        var report = SarifFile.Rule();
        new SourceLocations(report, []).Find(report.Findings[0].Place).Should().BeEmpty();
        new SourceLocations(report, [new SarifSource("rule.json", SarifFile.RuleBytes)]).Find(report.Findings[0].Place).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("II.6.1.2(2)", "rule.json:8:2")]
    [InlineData("II.6.3.1", "rule.json:9:5")]
    [InlineData("II.1", "rule.json:7:3")]
    public void What_a_document_says_of_an_item_is_at_its_treatment(string item, string expected)
    {
        var locations = new SourceLocations(SarifFile.Rule(), [new SarifSource("rule.json", SarifFile.RuleBytes)]);
        locations.Find("rule", GuidelineId.Parse(item))!.ToString().Should().Be(expected);
        locations.Find("other", GuidelineId.Parse(item)).Should().BeNull();
    }

    [Fact]
    public void Nothing_is_a_bug_of_the_caller()
    {
        FluentActions.Invoking(static () => new SourceLocations(null!, [])).Should().Throw<ArgumentNullException>().WithParameterName("report");
        FluentActions.Invoking(static () => new SourceLocations(SarifFile.Rule(), null!)).Should().Throw<ArgumentNullException>().WithParameterName("sources");
        FluentActions.Invoking(static () => new SourceLocations(SarifFile.Rule(), []).Find(null!)).Should().Throw<ArgumentNullException>().WithParameterName("place");
    }

    private static string Start(JsonNode result)
    {
        var at = result["locations"]![0]!["physicalLocation"]!;
        return $"{at.Text("artifactLocation", "uri")}:{at["region"]!["startLine"]}:{at["region"]!["startColumn"]}";
    }
}
