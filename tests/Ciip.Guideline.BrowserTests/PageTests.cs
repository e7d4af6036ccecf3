using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Tests.Reporting;
using Microsoft.Playwright;

namespace Ciip.Guideline.BrowserTests;

/// <summary>Pages as a browser shows them on the screen: accessible, still, and narrow without being cut off.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>Two frames are drawn, and what was waiting for its turn has had it: a page that does something has begun.</summary>
    private const string Settled = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

    /// <summary>Pages of a dozen rows are judged in a tenth of the time: browsers lay out and paint the others too.</summary>
    private const string WithoutFurtherRows = "document.querySelectorAll('tbody tr:nth-child(n+13)').forEach(row => row.remove())";

    public static TheoryData<string, Language, ColorScheme> Pages =>
    [
        ("reference operator", Language.English, ColorScheme.Light), ("reference operator", Language.Japanese, ColorScheme.Dark),
        ("city", Language.Japanese, ColorScheme.Light), ("city", Language.English, ColorScheme.Dark),
        ("one document", Language.Japanese, ColorScheme.Light), ("one document", Language.English, ColorScheme.Dark),
        ("practice alone", Language.Japanese, ColorScheme.Dark), ("empty set", Language.English, ColorScheme.Light),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_no_issue_in_a_report_with_all_its_parts_open(string name, Language language, ColorScheme scheme)
    {
        var (page, _) = await browser.OpenAsync(ReportSamples.Report(name).ToHtml(new ReportOptions { Language = language }), scheme);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        await page.EvaluateAsync(WithoutFurtherRows);
        (await Accessibility.IssuesAsync(page)).Should().BeEmpty();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(Language.English, ColorScheme.Dark)]
    [InlineData(Language.Japanese, ColorScheme.Light)]
    public async Task Axe_finds_no_issue_in_the_catalog_what_is_carried_over_and_the_parts_for_a_notebook(Language language, ColorScheme scheme)
    {
        var (report, options) = (ReportSamples.Report("city"), new ReportOptions { Language = language });
        var parts = $"<!DOCTYPE html><html lang=en><title>t</title><main><h1>t</h1>{report.Gaps!.Set.ToHtml(options)}{report.ToSvg(options)}{report.Gaps.InternalRules.ToSvg(options)}{report.Standards.Balance.ToSvg(options)}</main>";
        foreach (var html in new[] { GuidelineCatalog.FourthEdition.ToHtml(options), report.CarryForward(CarryOver.FromFourthEdition(language), "unified-standards-2026").ToHtml(options), parts })
        {
            var (page, _) = await browser.OpenAsync(html, scheme);
            await page.EvaluateAsync(WithoutFurtherRows);
            (await Accessibility.IssuesAsync(page)).Should().BeEmpty();
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("hostile")]
    [InlineData("hostile statuses")]
    public async Task A_hostile_report_runs_nothing_and_asks_for_nothing(string name)
    {
        var report = ReportSamples.Report(name);
        foreach (var html in new[]
        {
            report.ToHtml(new ReportOptions { Title = Hostile.Texts[7] }), report.ToHtml(new ReportOptions { Title = Hostile.Texts[0], Language = Language.Japanese }), report.Gaps!.Set.ToHtml(),
            report.Standards.ToHtml(), report.ToSvg(new ReportOptions { Title = Hostile.Texts[2] }), report.Standards.Balance.ToSvg(new ReportOptions { Title = Hostile.Texts[6] }),
        })
        {
            var (page, deeds) = await browser.OpenAsync(html);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
            await page.EvaluateAsync(Settled);
            deeds.Should().BeEmpty();
            (await page.EvaluateAsync<bool>("'pwned' in window")).Should().BeFalse();
            (await page.Locator("script, img, [onload], [onerror], a[href^=javascript]").CountAsync()).Should().Be(0);
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("reference operator", Language.English)]
    [InlineData("city", Language.Japanese)]
    [InlineData("hostile", Language.English)]
    public async Task A_narrow_window_scrolls_tables_and_never_the_page(string name, Language language)
    {
        await browser.NeedsFontsAsync("a漢");
        var (page, _) = await browser.OpenAsync(ReportSamples.Report(name).ToHtml(new ReportOptions { Language = language }), width: 360);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(360);
        await page.CloseAsync();
    }
}
