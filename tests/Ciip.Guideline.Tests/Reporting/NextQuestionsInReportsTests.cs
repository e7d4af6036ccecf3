using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>Reports say what to ask next before they list all that is open, and what an answer would change.</summary>
public sealed class NextQuestionsInReportsTests
{
    private static readonly EvaluationReport Report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());

    public static TheoryData<Language> Languages => [Language.English, Language.Japanese];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_leads_with_them(Language language)
    {
        var html = Report.ToHtml(new ReportOptions { Language = language });
        LeadsWith(html[html.IndexOf("id=\"questions\"", StringComparison.Ordinal)..], "<table", language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Markdown_leads_with_them(Language language) => LeadsWith(Report.ToMarkdown(new ReportOptions { Language = language }), "\n- ", language);

    [Fact]
    public void Where_nothing_is_open_nothing_is_asked()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, Sample.Rule("r") with { Examination = new() { Extent = ExaminationExtent.Complete } }));
        report.NextQuestions(10).Should().BeEmpty();
        report.ToHtml().Should().NotContain("To ask next");
        report.ToMarkdown().Should().NotContain("To ask next");
    }

    /// <summary>Each of the ten, in order, with its figures; then the list of all.</summary>
    private static void LeadsWith(string text, string list, Language language)
    {
        var (next, all) = language == Language.English ? ("To ask next", "All open questions") : ("次に確認する事項", "すべての未確認事項");
        var at = text.IndexOf(next, StringComparison.Ordinal);
        foreach (var one in Report.NextQuestions(10))
        {
            at = text.IndexOf($"{one.About} {one.About.Section.Title.In(language)}", at + 1, StringComparison.Ordinal);
            at.Should().BePositive(one.ToString());
            text[at..].Should().Contain(one.Answers[0].In(language));
        }

        var end = text.IndexOf(all, StringComparison.Ordinal);
        end.Should().BeGreaterThan(at);
        text.IndexOf(list, end, StringComparison.Ordinal).Should().BePositive();
    }
}
