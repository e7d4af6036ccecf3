using System.Globalization;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Samples;

/// <summary>samples/embedding-kit: reports that a product must come to as well.</summary>
public sealed class EmbeddingKitTests
{
    public static TheoryData<string> Names => [.. EmbeddingKit.Cases.Select(static one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_expected_report_is_up_to_date(string name) => Repository.ShouldEqualFile(
        GuidelineJson.ToJson(ReportFile.Of(EmbeddingKit.Cases.Single(one => one.Name == name).Report()), "../../docs/schemas/report.schema.json"),
        "samples", "embedding-kit", name + ".report.json");

    /// <summary>As a vendor does it: from the file alone.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_expected_is_found(string name)
    {
        var expected = GuidelineJson.Parse<ReportFile>(File.ReadAllBytes(Path.Combine(Repository.Samples, "embedding-kit", name + ".report.json")));

        expected.DifferencesFrom(GuidelineEvaluator.Default.Evaluate(expected.Standards, expected.Practice, expected.AsOf)).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void The_list_names_every_file()
    {
        var text = new StringBuilder("{\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"version\": {EmbeddingKit.Version},\n  \"fingerprint\": {JsonSerializer.Serialize(GuidelineEvaluator.Default.Fingerprint)},\n  \"cases\": [\n");
        text.AppendJoin(",\n", EmbeddingKit.Cases.Select(static one => $$"""    { "file": "{{one.Name}}.report.json", "what": {{JsonSerializer.Serialize(one.What, JsonSerializerOptions.Web)}} }"""));
        Repository.ShouldEqualFile(text.Append("\n  ]\n}\n").ToString().Replace("\\u0027", "'", StringComparison.Ordinal), "samples", "embedding-kit", "kit.json");
        Directory.EnumerateFiles(Path.Combine(Repository.Samples, "embedding-kit"), "*.report.json").Select(Path.GetFileName)
            .Should().BeEquivalentTo(EmbeddingKit.Cases.Select(static one => one.Name + ".report.json"));
    }

    /// <summary>A kit in which nothing is found would show nothing.</summary>
    [Fact]
    public void Every_verdict_and_every_state_is_among_what_is_expected()
    {
        var reports = EmbeddingKit.Cases.Select(static one => one.Report()).ToList();

        reports.SelectMany(static report => report.Outcomes).Select(static outcome => outcome.Verdict).Distinct().Should().BeEquivalentTo(Enum.GetValues<Verdict>());
        reports.SelectMany(static report => report.Findings).Select(static finding => finding.Level).Distinct().Should().BeEquivalentTo(Enum.GetValues<FindingLevel>());
        reports.SelectMany(static report => report.Findings).Select(static finding => finding.Rule.Id[..3]).Distinct().Should().BeEquivalentTo(["STD", "SET", "PRA", "QUA", "CYC"]);
        reports.Select(static report => report.Gaps).OfType<GapReport>().SelectMany(static gaps => gaps.Set.Cells).Select(static cell => cell.State).Distinct().Should().HaveCountGreaterThan(3);
    }
}
