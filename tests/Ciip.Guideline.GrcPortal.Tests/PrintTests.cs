using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.Playwright;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What goes to a meeting on paper: the pages of an evaluation and the library's report, printed on A4.</summary>
public sealed class PrintTests(PortalServers servers, Browser browser) : IClassFixture<Browser>
{
    /// <summary>What a sheet has between its margins, in the pixels of a style: A4 less 12 mm on either side, upright and across.</summary>
    private const int Upright = 702;
    private const int Across = 1031;

    private static readonly string? Screenshots = Environment.GetEnvironmentVariable("CIIP_SCREENSHOTS");

    [Theory]
    [InlineData(Database.Sqlite, "en")]
    [InlineData(Database.PostgreSql, "ja")]
    public async Task Nothing_is_cut_off_and_nothing_is_there_to_click(Database database, string language)
    {
        var visitor = await browser.VisitAsync(await servers.OnAsync(database), language, "print");
        var page = visitor.Page;
        await page.GotoAsync("/");
        await visitor.FollowAsync(page.Locator("form button").Last);
        await visitor.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "霞ヶ浦" }));
        await visitor.FollowAsync(page.Locator("form").Last.Locator("button"));
        var run = new Uri(page.Url).AbsolutePath;
        foreach (var name in new[] { "", "/matrix", "/findings", "/plan" })
        {
            await page.GotoAsync(run + name);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            var width = name == "/matrix" ? Across : Upright;
            await page.SetViewportSizeAsync(width, 1_000);

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, name);
            (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.scroll')].filter(one => one.scrollWidth > one.clientWidth).map(one => one.ariaLabel)")).Should().BeEmpty(name);
            foreach (var notPrinted in new[] { ".top", ".tabs", ".skip", "form", ".button" })
            {
                (await page.Locator(notPrinted).Filter(new() { Visible = true }).CountAsync()).Should().Be(0, notPrinted);
            }

            (await page.GetByText("Kasumigaura").First.IsVisibleAsync()).Should().BeTrue("whose evaluation it is stands above it");
            (await page.Locator("thead").CountAsync()).Should().Be(await page.EvaluateAsync<int>("[...document.querySelectorAll('thead')].filter(one => getComputedStyle(one).display === 'table-header-group').length"));
            await page.EmulateMediaAsync(new() { Media = Media.Null });
            await PrintAsync(page, $"{language}{name.Replace('/', '-')}");
        }

        await page.GotoAsync(run + "/report");
        await PrintAsync(page, $"{language}-report");
        visitor.Complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task PrintAsync(IPage page, string name)
    {
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = false, Format = "A4" });
        pdf.Length.Should().BePositive();
        if (Screenshots is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.Combine(Screenshots, "print"));
            await File.WriteAllBytesAsync(Path.Combine(Screenshots, "print", name + ".pdf"), pdf);
        }
    }
}
