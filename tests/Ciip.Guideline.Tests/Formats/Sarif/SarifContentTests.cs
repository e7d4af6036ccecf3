using System.Globalization;
using System.Text;
using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Formats.Sarif;

/// <summary>What a file says of rules, results and the run.</summary>
public sealed class SarifContentTests
{
    [Theory]
    [InlineData(Language.English, "en", "ja")]
    [InlineData(Language.Japanese, "ja", "en")]
    public void Every_rule_is_described_with_what_repairs_it(Language language, string tag, string other)
    {
        var report = SarifFile.Rule();
        var run = SarifFile.Run(report.ToSarif(new SarifOptions { Language = language }));
        run.Text("language").Should().Be(tag);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        rules.Select(static rule => rule!.Text("id")).Should().Equal(report.Rules.Select(static rule => rule.Id));
        foreach (var (written, rule) in rules.Zip(report.Rules))
        {
            written!.Text("shortDescription", "text").Should().Be(rule.Demand.In(language));
            written!.Text("help", "text").Should().Contain(rule.Repair.In(language)).And.Contain(rule.Citations[0].Text).And.Contain(rule.Basis.In(language));
            written!.Text("help", "markdown").Should().Contain(rule.Repair.In(language)).And.Contain($"`{rule.Citations[0]}`");
            written!.Text("properties", other).Should().Be(rule.Demand.In(language == Language.English ? Language.Japanese : Language.English));
            written!["properties"]!["security-severity"].Should().BeNull();
        }
    }

    [Fact]
    public void A_result_has_level_message_and_what_is_missing()
    {
        var report = SarifFile.Rule();
        var results = SarifFile.Results(report.ToSarif(SarifFile.Anywhere));
        results.Should().HaveSameCount(report.Findings);
        foreach (var (result, finding) in results.Zip(report.Findings))
        {
            result.Text("ruleId").Should().Be(finding.Rule.Id);
            report.Rules[result["ruleIndex"]!.GetValue<int>()].Should().BeSameAs(finding.Rule);
            result.Text("kind").Should().Be("fail");
            result.Text("level").Should().Be(finding.Level switch { FindingLevel.Gap => "error", FindingLevel.Weakness => "warning", _ => "note" });
            result.Text("message", "text").Should().Be(finding.Message.ToString());
            result.Text("properties", "ja").Should().Be(finding.Message.In(Language.Japanese));
            result["properties"]!["missing"]!.AsArray().Select(static id => id!.GetValue<string>()).Should().Equal(finding.Missing.Select(static provision => provision.Id));
        }
    }

    [Fact]
    public void What_is_undetermined_is_open_where_it_is_asked_for()
    {
        var report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());
        var open = SarifFile.Results(report.ToSarif(SarifFile.Anywhere with { IncludeOpen = true })).Where(static result => result.Text("kind") == "open").ToList();
        open.Should().HaveCount(report.Outcomes.Count(static outcome => outcome.Verdict == Verdict.Undetermined)).And.OnlyContain(static result => result.Text("level") == "none");
        SarifFile.Results(report.ToSarif(SarifFile.Anywhere)).Should().HaveCount(report.Findings.Count);
    }

    [Fact]
    public void Fingerprints_are_of_one_result_each_and_stay_when_lines_move()
    {
        var before = Fingerprints(SarifFile.RuleBytes);
        before.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        Fingerprints(Encoding.UTF8.GetBytes("\n\n" + Encoding.UTF8.GetString(SarifFile.RuleBytes[3..]))).Should().Equal(before);
    }

    [Fact]
    public void Equal_reports_give_equal_bytes_in_any_culture()
    {
        var options = new SarifOptions { Sources = SarifFile.Sources, IncludeOpen = true };
        var expected = SarifFile.Reference().ToSarif(options);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            SarifFile.Reference().ToSarif(options).Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Encoding.UTF8.GetString(expected).Should().NotContain("\r").And.EndWith("}\n");
    }

    [Fact]
    public void The_run_says_what_the_caller_knows_and_nothing_else()
    {
        var run = SarifFile.Run(SarifFile.Rule().ToSarif(new SarifOptions
        {
            Sources = [new SarifSource("data/rule.json", SarifFile.RuleBytes)],
            AutomationId = "ciip/water/",
            VersionControl = new SarifVersionControl { Repository = "https://example.org/repository", Branch = "main" },
        }));
        run.Text("automationDetails", "id").Should().Be("ciip/water/");
        run["versionControlProvenance"]!.ToJsonString().Should().Be("""[{"repositoryUri":"https://example.org/repository","branch":"main"}]""");
        run["artifacts"]![0]!["length"]!.GetValue<int>().Should().Be(SarifFile.RuleBytes.Length);
        run["invocations"].Should().BeNull();
        var bare = SarifFile.Run(SarifFile.Rule().ToSarif());
        (bare["automationDetails"] ?? bare["versionControlProvenance"]).Should().BeNull();
    }

    [Fact]
    public void What_a_user_wrote_is_escaped_and_makes_no_link()
    {
        var document = Sample.Rule("a\"b\n[x](1)\u0001\uD842 𠮷") with
        {
            Examination = new Examination { Extent = ExaminationExtent.Complete },
            Treatments = new Dictionary<GuidelineId, Treatment>
            {
                [GuidelineItem.BasicPolicy] = new() { Value = TreatmentValue.PartlySpecified, Missing = [Provisions.BasicPolicy.ProtectionPurpose] },
            },
        };
        var sarif = SarifFile.Evaluate(document).ToSarif(SarifFile.Anywhere);
        var messages = SarifFile.Results(sarif).Select(static result => result.Text("message", "text")).ToList();
        messages.Should().Contain(static message => message.Contains("\\[x\\](1)", StringComparison.Ordinal)).And.NotContain(static message => message.Contains("[x](", StringComparison.Ordinal));
        Encoding.UTF8.GetString(sarif).Should().Contain("𠮷");
    }

    private static List<string> Fingerprints(byte[] file) =>
        [.. SarifFile.Results(SarifFile.Evaluate(GuidelineJson.Parse<SafetyStandardsDocument>(file)).ToSarif(new SarifOptions { Sources = [new SarifSource("rule.json", file)] }))
            .Select(static result => result.Text("partialFingerprints", "primaryLocationLineHash"))];
}
