using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Tests.Evaluation;

public sealed class GuidelineEvaluatorTests
{
    [Fact]
    public void The_catalog_is_complete_and_in_order()
    {
        var ids = GuidelineEvaluator.Default.Rules.Select(rule => rule.Id).ToList();
        ids.Should().Equal(
            "STD001", "STD002", "STD003", "STD004", "STD005", "STD006", "STD007", "STD101",
            "STD201", "STD202", "STD203", "STD204", "STD205", "STD206", "STD207", "STD208", "STD301", "STD302", "STD303", "STD304",
            "STD401", "STD402", "STD403", "STD404", "STD501", "STD601", "STD602", "STD603", "STD604", "STD605", "STD606",
            "SET101", "SET102", "SET103", "SET111", "SET112", "SET113", "SET114", "SET121", "SET122", "SET123",
            "PRA001", "PRA002", "PRA003", "PRA004", "PRA005", "PRA006", "PRA007", "PRA008", "PRA401", "PRA402",
            "PRA601", "PRA602", "PRA603", "PRA604", "PRA605", "PRA606", "PRA607", "PRA608", "PRA609", "PRA610",
            "PRA611", "PRA612", "PRA613", "PRA614", "PRA615", "PRA616", "PRA617", "PRA618", "PRA619", "PRA620",
            "CYC101", "CYC102", "CYC103", "CYC104", "CYC105", "CYC106", "CYC107", "CYC108", "CYC109", "CYC110", "CYC111", "CYC112", "CYC113", "CYC114",
            "QUA101", "QUA102", "QUA103", "QUA104", "QUA105", "QUA106", "QUA107", "QUA108");
    }

    [Fact]
    public void Every_rule_has_its_file_named_by_id_and_demand()
    {
        foreach (var rule in GuidelineEvaluator.Default.Rules)
        {
            var folder = rule.Id[..1] + rule.Id[1..3].ToLowerInvariant();
            File.Exists(Path.Combine(Support.Repository.Source, "Evaluation", "Rules", folder, $"{rule.Id}.{rule.Name}.cs")).Should().BeTrue(rule.ToString());
        }
    }

    [Fact]
    public void Every_citation_exists()
    {
        foreach (var rule in GuidelineEvaluator.Default.Rules)
        {
            rule.Citations.Should().NotBeEmpty(rule.Id);
            rule.Citations.Should().OnlyContain(cited => GuidelineCatalog.FourthEdition.FindStatement(cited) != null, rule.Id);
        }
    }

    [Fact]
    public void Levels_follow_the_basis()
    {
        GuidelineEvaluator.Default.Rules.Where(rule => rule.Basis == RuleBasis.Assessment).SelectMany(rule => rule.Levels)
            .Should().OnlyContain(level => level == FindingLevel.Suggestion);
        GuidelineEvaluator.Default.Rules.Where(rule => rule.Basis == RuleBasis.Derived).SelectMany(rule => rule.Levels)
            .Should().NotContain(FindingLevel.Gap);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("de-DE")]
    public void Equal_input_gives_an_equal_report_in_any_culture(string culture)
    {
        var set = Sample.MedicalChain();
        var expected = Render(GuidelineEvaluator.Default.Evaluate(set, asOf: PartialDate.Parse("2026-04-01")));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Render(GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain(), asOf: PartialDate.Parse("2026-04-01"))).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task One_evaluator_serves_many_threads()
    {
        var set = Sample.MedicalChain();
        var expected = Render(GuidelineEvaluator.Default.Evaluate(set));
        var rendered = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => Render(GuidelineEvaluator.Default.Evaluate(set)))));
        rendered.Should().OnlyContain(text => text == expected);
    }

    [Fact]
    public void An_empty_set_is_all_questions_and_no_findings()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete));
        report.Findings.Should().BeEmpty();
        report.OpenQuestions.Should().OnlyContain(question => question.Kind == OpenQuestionKind.NoDocumentYet && question.Document == null);
        report.Standards.Coverage.NotExamined.Should().BePositive();
    }

    [Fact]
    public void A_silent_and_complete_document_gives_one_finding_per_silent_measure()
    {
        var document = Sample.Rule("rule") with { Examination = new() { Extent = ExaminationExtent.Complete } };
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, document));
        report.Findings.Where(finding => finding.Rule.Id == "STD601").Should().HaveCount(20)
            .And.OnlyContain(finding => finding.Level == FindingLevel.Weakness);
        report.Findings.Should().NotContain(finding => finding.Rule.Id == "STD602");
        report.Standards.Set.MeasuresDecided.Should().Be(new Figure(0, 20));
        report.Findings.Should().Contain(finding => finding.Rule.Id == "STD201" && finding.Level == FindingLevel.Gap);
    }

    [Fact]
    public void No_rule_throws_on_any_sample() =>
        Sample.AllPublished().Select(document => GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, document)))
            .SelectMany(report => report.Outcomes).Should().NotContain(outcome => outcome.Message.Id == "rule.threw");

    [Fact]
    public void Every_place_is_judged_once_by_a_rule()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, Sample.AllPublished()), asOf: PartialDate.Parse("2026-04-01"));
        report.Outcomes.Select(outcome => $"{outcome.Rule.Id} {outcome.Place.Key}").Should().OnlyHaveUniqueItems();
        report.Outcomes.Should().OnlyContain(outcome => outcome.Citations.Count > 0);
    }

    [Fact]
    public void Null_standards_are_the_callers_bug() =>
        FluentActions.Invoking(() => GuidelineEvaluator.Default.Evaluate((SafetyStandardsSet)null!)).Should().Throw<ArgumentNullException>().WithParameterName("standards");

    [Fact]
    public void Two_documents_of_one_id_are_the_callers_bug() =>
        FluentActions.Invoking(() => SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("a"), Sample.Rule("a")))
            .Should().Throw<ArgumentException>().WithMessage("*'a'*").WithParameterName("documents");

    private static string Render(EvaluationReport report)
    {
        var text = new StringBuilder(report.Fingerprint).Append(report.Standards.Coverage);
        foreach (var language in new[] { Language.English, Language.Japanese })
        {
            text.AppendJoin('\n', report.Outcomes.Select(outcome => $"{outcome.Rule.Id} {outcome.Verdict} {outcome.Level} {outcome.Place.Key} {outcome.Message.In(language)}"));
            text.AppendJoin('\n', report.OpenQuestions.Select(question => question.In(language)));
        }

        return text.ToString();
    }
}
