using System.Text;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Reporting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Ciip.Guideline.BrowserTests;

/// <summary>Pages as a browser shows them: accessible, still, narrow and printed.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(Language.English, ColorScheme.Light)]
    [InlineData(Language.English, ColorScheme.Dark)]
    [InlineData(Language.Japanese, ColorScheme.Light)]
    [InlineData(Language.Japanese, ColorScheme.Dark)]
    public async Task Axe_finds_no_issue(Language language, ColorScheme scheme)
    {
        var (page, _) = await browser.OpenAsync(Report().ToHtml(new ReportOptions { Language = language }), scheme);
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        result.Violations.SelectMany(static issue => issue.Nodes.Take(3).Select(node => $"{issue.Id}: {node.Html}")).Should().BeEmpty();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_hostile_report_runs_nothing_and_asks_for_nothing()
    {
        var report = Hostile.Report();
        foreach (var html in new[] { report.ToHtml(new ReportOptions { Title = Hostile.Texts[7] }), report.Gaps!.Set.ToHtml(), report.Standards.ToHtml(), report.ToSvg(new ReportOptions { Title = Hostile.Texts[2] }) })
        {
            var (page, deeds) = await browser.OpenAsync(html);
            await page.WaitForTimeoutAsync(200);
            deeds.Should().BeEmpty();
            (await page.EvaluateAsync<bool>("'pwned' in window")).Should().BeFalse();
            (await page.Locator("script, img, [onload], [onerror]").CountAsync()).Should().Be(0);
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public async Task A_narrow_window_scrolls_tables_and_never_the_page(Language language)
    {
        foreach (var report in new[] { Report(), Hostile.Report() })
        {
            var (page, _) = await browser.OpenAsync(report.ToHtml(new ReportOptions { Language = language }), width: 360);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(360);
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task Paper_shows_what_the_screen_folds_away_and_annexes_only_when_opened()
    {
        var report = Report();
        var (page, _) = await browser.OpenAsync(report.ToHtml());
        var folded = page.Locator("#correspondence details").First.Locator("tbody tr").Last;
        var annex = page.Locator("#outcomes details").First;
        (await folded.IsVisibleAsync()).Should().BeFalse();
        (await annex.Locator(".print-note").IsVisibleAsync()).Should().BeFalse();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await folded.BoundingBoxAsync())!.Height.Should().BePositive();
        (await annex.Locator(".print-note").IsVisibleAsync()).Should().BeTrue();
        (await annex.Locator("tbody tr").Last.IsVisibleAsync()).Should().BeFalse();
        var pages = await PagesOf(page);
        pages.Should().BeInRange(5, 80);
        await annex.EvaluateAsync("annex => annex.open = true");
        (await PagesOf(page)).Should().BeGreaterThan(pages + 10);
        (await annex.Locator(".print-note").IsVisibleAsync()).Should().BeFalse();
        (await annex.Locator("tbody tr").Last.BoundingBoxAsync())!.Height.Should().BePositive();
        (await page.Locator("#findings tbody tr").EvaluateAllAsync<int>("rows => rows.filter(row => row.getBoundingClientRect().height > 0).length")).Should().Be(report.Findings.Count);
        await page.CloseAsync();
    }

    private static async Task<int> PagesOf(IPage page) =>
        Regex.Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true })), @"/Type\s*/Page\b");

    private static EvaluationReport Report() => GuidelineEvaluator.Default.Evaluate(
        SafetyStandardsSet.Of(Inventory.Complete, Sample.Published("medical-care-act-reg-art14-2")), ReferenceOperator.Read(), ReferenceOperator.AsOf);
}
