using System.Text;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Reporting;
using Microsoft.Playwright;

namespace Ciip.Guideline.BrowserTests;

/// <summary>Pages on A4: the summary on a page of its own, what is open after it, nothing cut off, and no heap of paper.</summary>
public sealed class PrintTests(Browser browser) : IClassFixture<Browser>
{
    // The page without its margins, in pixels of style sheets: 186 by 267 millimetres.
    private const int Width = 703;
    private const int Height = 1009;

    public static TheoryData<string, Language> Pages =>
    [
        ("reference operator", Language.English), ("reference operator", Language.Japanese), ("city", Language.English), ("city", Language.Japanese),
        ("one document", Language.English), ("one document", Language.Japanese), ("practice alone", Language.Japanese),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_summary_is_the_first_page_and_the_annexes_stay_in_the_file(string name, Language language)
    {
        var page = await Paper(name, language);
        (await page.EvaluateAsync<double>("document.getElementById('summary').getBoundingClientRect().bottom")).Should().BeLessThanOrEqualTo(Height);
        (await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('summary')).breakAfter")).Should().Be("page");

        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Sheets(pdf).Should().BeInRange(4, 50);
        // A pattern that is drawn anew for each mark made it 8 MB, and a minute of waiting.
        pdf.Length.Should().BeLessThan(4_000_000);
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_off_and_heads_of_tables_come_again(string name, Language language)
    {
        var page = await Paper(name, language);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        (await page.EvaluateAsync<string[]>($"[...document.querySelectorAll('table, p, li, dl')].filter(one => one.getBoundingClientRect().right > {Width} + 1).map(one => one.outerHTML.slice(0, 200))")).Should().BeEmpty();
        (await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('thead')].map(head => getComputedStyle(head).display))]")).Should().Equal("table-header-group");
        await page.CloseAsync();
    }

    [Fact]
    public async Task What_is_open_is_printed_and_what_is_not_says_how_to_get_it()
    {
        var page = await Paper("reference operator", Language.English);
        var annex = page.Locator("#outcomes details").First;
        var (row, note) = (annex.Locator("tbody tr").Last, annex.Locator(".unprinted"));
        (await page.Locator("#correspondence details").First.Locator("tbody tr").Last.IsVisibleAsync()).Should().BeTrue();
        (await row.IsVisibleAsync()).Should().BeFalse();
        (await note.IsVisibleAsync()).Should().BeTrue();
        var sheets = Sheets(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        await annex.EvaluateAsync("part => part.open = true");
        (await row.IsVisibleAsync()).Should().BeTrue();
        (await note.IsVisibleAsync()).Should().BeFalse();
        Sheets(await page.PdfAsync(new() { PreferCSSPageSize = true })).Should().BeGreaterThan(sheets);

        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        (await page.Locator(".unprinted:visible").CountAsync()).Should().Be(0);
        await page.CloseAsync();
    }

    private async Task<IPage> Paper(string name, Language language)
    {
        await browser.NeedsFontsAsync("a漢");
        var (page, _) = await browser.OpenAsync(ReportSamples.Report(name).ToHtml(new ReportOptions { Language = language, IssuedOn = PartialDate.Parse("2026-04-01") }), width: Width);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return page;
    }

    private static int Sheets(byte[] pdf) => Regex.Count(Encoding.Latin1.GetString(pdf), "/Type\\s*/Page\\b");
}
