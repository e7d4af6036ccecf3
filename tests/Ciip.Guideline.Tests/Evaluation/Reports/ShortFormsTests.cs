using System.Globalization;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Evaluation.Reports;

/// <summary>What everybody asks a report for first, without options and loops of their own.</summary>
public sealed class ShortFormsTests
{
    private static readonly EvaluationReport Report = GuidelineEvaluator.Default.Evaluate(
        SafetyStandardsSet.Of(Inventory.Complete, [.. ReferenceOperator.Standards().Documents, FullDocument.Document]),
        FullDocument.Statuses,
        ReferenceOperator.AsOf);

    [Fact]
    public void Findings_by_weight_are_all_of_them_most_weighty_first_then_in_text_order()
    {
        var sorted = Report.FindingsByWeight;

        sorted.Should().BeEquivalentTo(Report.Findings).And.BeInDescendingOrder(static finding => finding.Level);
        sorted.Select(static finding => finding.Level).Distinct().Should().HaveCountGreaterThan(1);
        foreach (var level in sorted.GroupBy(static finding => finding.Level))
        {
            level.Select(static finding => finding.TextOrder).Should().BeInAscendingOrder();
        }

        Report.FindingsByWeight.Should().BeSameAs(sorted);
    }

    [Fact]
    public void A_finding_is_a_line_in_either_language()
    {
        var finding = Report.Findings[0];

        finding.In(Language.English).Should().Be($"{finding.Level.In(Language.English)} {finding.Rule.Id} {finding.Place}: {finding.Message}").And.Be(finding.ToString());
        finding.In(Language.Japanese).Should().Be($"{finding.Level.In(Language.Japanese)} {finding.Rule.Id} {finding.Place.In(Language.Japanese)}：{finding.Message.In(Language.Japanese)}");
    }

    [Fact]
    public void Coverage_of_the_documents_is_that_of_all_of_them()
    {
        var (standards, set) = (Report.Standards, Report.Standards.Set);
        var provisions = GuidelineCatalog.FourthEdition.Provisions.Take(9).ToList();

        standards.CoverageOf(GuidelineItem.Causes).Should().Be(set.CoverageOf(GuidelineItem.Causes));
        standards.CoverageOf(PdcaMeasure.ItBcp).Should().Be(set.CoverageOf(PdcaMeasure.ItBcp)).And.Be(set.CoverageOf(PdcaMeasure.ItBcp.Item)).And.NotBe(set.Coverage);
        standards.CoverageOf(PdcaMeasure.ItBcp.Group).Should().Be(set.CoverageOf(PdcaMeasure.ItBcp.Group));
        standards.CoverageOf(PdcaPhase.Plan).Should().Be(set.CoverageOf(PdcaPhase.Plan));
        standards.CoverageOf(provisions).Should().Be(set.CoverageOf(provisions));
        FluentActions.Invoking(() => set.CoverageOf((PdcaMeasure)null!)).Should().Throw<ArgumentNullException>().WithParameterName("measure");
    }

    [Fact]
    public void A_plan_is_made_for_a_voice()
    {
        var ministry = ImprovementVoice.Of(DocumentTier.RecommendedStandards, "A ministry");

        Report.Plan(ImprovementVoice.Operator).Entries.Select(static entry => entry.ToString()).Should().Equal(Report.Plan().Entries.Select(static entry => entry.ToString()));
        Report.Plan(ministry, FindingLevel.Gap).Options.Should().Be(new ImprovementOptions { Voice = ministry, Level = FindingLevel.Gap });
        FluentActions.Invoking(() => Report.Plan((ImprovementVoice)null!)).Should().Throw<ArgumentNullException>().WithParameterName("voice");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void Pages_are_made_in_a_language(Language language)
    {
        var options = new ReportOptions { Language = language };
        var catalog = GuidelineCatalog.FourthEdition;

        Report.ToHtml(language).Should().Be(Report.ToHtml(options));
        Report.ToMarkdown(language).Should().Be(Report.ToMarkdown(options));
        Report.ToSvg(language).Should().Be(Report.ToSvg(options));
        Report.Plan().ToMarkdown(language).Should().Be(Report.Plan().ToMarkdown(options));
        Report.Gaps!.Set.ToHtml(language).Should().Be(Report.Gaps.Set.ToHtml(options));
        Report.Gaps.Set.ToSvg(language).Should().Be(Report.Gaps.Set.ToSvg(options));
        Report.Standards.ToHtml(language).Should().Be(Report.Standards.ToHtml(options));
        Report.Standards.Balance.ToSvg(language).Should().Be(Report.Standards.Balance.ToSvg(options));
        Report.CarryForward(CarryOver.FromFourthEdition(language)).Should().AllSatisfy(carried => carried.ToHtml(language).Should().Be(carried.ToHtml(options)));
        Report.CarryForward(CarryOver.FromFourthEdition(language)).Should().AllSatisfy(carried => carried.ToMarkdown(language).Should().Be(carried.ToMarkdown(options)));
        catalog.ToHtml(language).Should().Be(catalog.ToHtml(options));
        catalog.ToMarkdown(language).Should().Be(catalog.ToMarkdown(options));
    }

    [Fact]
    public void Reports_show_themselves_in_one_line()
    {
        var again = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial));
        var texts = new object[]
        {
            Report, Report.Standards, Report.Standards.Set, Report.Practice!, Report.Gaps!, Report.Gaps!.Set, Report.Plan(), ReportComparison.Between(Report, Report), ReportComparison.Between(again, Report),
            Report.Standards.Subject, Report.Practice!.Subject, Report.Standards.Subject.Documents[0],
        }.Select(static one => one.ToString()!).ToList();

        texts.Should().OnlyContain(static text => text.Length > 0 && text.Length < 250 && !text.Contains('\n') && !text.Contains("Ciip.") && !text.Contains('{'));
        Report.ToString().Should().StartWith(Report.Standards.Subject + "; " + Report.Practice.Subject).And.Contain($": {Report.Findings.Count} findings (");
        again.ToString().Should().StartWith("0 documents (there may be others): ");
        Report.Gaps.ToString().Should().Be(Report.Gaps.Set.Counts.ToString());
        ReportComparison.Between(Report, Report).ToString().Should().NotBeEmpty();
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial), asOf: PartialDate.Parse("2026")).Plan().ToString().Should().Contain(" to close; ");
    }

    [Theory]
    [InlineData("ja", Language.Japanese)]
    [InlineData("ja-JP", Language.Japanese)]
    [InlineData("en-JP", Language.English)]
    [InlineData("de-DE", Language.English)]
    [InlineData("", Language.English)]
    public void Cultures_have_a_language(string name, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(name);

        Languages.FromCulture(culture).Should().Be(language);
        GuidelineItem.ItBcp.Title.In(culture).Should().Be(GuidelineItem.ItBcp.Title.In(language));
        FluentActions.Invoking(static () => Languages.FromCulture(null!)).Should().Throw<ArgumentNullException>().WithParameterName("culture");
    }
}
