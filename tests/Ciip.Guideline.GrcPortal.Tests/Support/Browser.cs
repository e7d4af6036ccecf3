using Ciip.Guideline.BrowserTests;
using Microsoft.Playwright;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Lets visitors in.</summary>
public sealed class Browser : SystemChromium
{
    /// <summary>A signed-in visitor whose browser asks for a language; `complaints` fills with what a page must not do.</summary>
    internal async Task<Visitor> VisitAsync(PortalServer server, string language, string folder)
    {
        await NeedsFontsAsync("a漢");
        var tenant = Guid.NewGuid().ToString("N");
        var context = await Chromium.NewContextAsync(new()
        {
            BaseURL = server.Address.ToString(),
            Locale = language,
            ViewportSize = new() { Width = 1280, Height = 900 },
            AcceptDownloads = true,
            ExtraHTTPHeaders = [KeyValuePair.Create(TestUserHandler.Header, "alice@" + tenant)],
        });
        context.SetDefaultTimeout(NoLimit);
        return new(await context.NewPageAsync(), folder) { Tenant = tenant, Address = server.Address.ToString() };
    }
}

/// <summary>Somebody who goes from page to page, and looks at each.</summary>
internal sealed class Visitor
{
    private static readonly string? Screenshots = Environment.GetEnvironmentVariable("CIIP_SCREENSHOTS");

    /// <summary>The headings of tables that are wider than the box they scroll in.</summary>
    private const string CutTables = """
        [...document.querySelectorAll('.scroll')].filter(box => box.scrollWidth > box.clientWidth && !box.querySelector('.matrix'))
            .map(box => `${box.scrollWidth} in ${box.clientWidth}: ${box.innerText.split('\n')[0]}`)
        """;

    private readonly string folder;
    private int number;

    public Visitor(IPage page, string folder)
    {
        Page = page;
        this.folder = folder;
        page.PageError += (_, error) => Complaints.Add("error: " + error);
        page.Console += (_, message) =>
        {
            // A bad upload is answered with 422, which the browser notes down as well.
            if (message.Type == "error" && !message.Text.Contains("422", StringComparison.Ordinal))
            {
                Complaints.Add("console: " + message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Whose data the visitor sees.</summary>
    public required string Tenant { get; init; }

    public required string Address { get; init; }

    public List<string> Complaints { get; } = [];

    /// <summary>
    /// Accessible, no wider than the window on a desk and on a telephone, and on a desk with nothing of a table out of sight but of the matrix;
    /// with CIIP_SCREENSHOTS a picture of each.
    /// </summary>
    public async Task LookAsync(string name)
    {
        number++;
        foreach (var width in new[] { 1280, 390 })
        {
            await Page.SetViewportSizeAsync(width, 900);
            (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, name);
            if (Screenshots is { Length: > 0 })
            {
                await Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, folder, FormattableString.Invariant($"{number:00}-{name}-{width}.png")), FullPage = true });
            }
        }

        await Page.SetViewportSizeAsync(1280, 900);
        (await Page.EvaluateAsync<string[]>(CutTables)).Should().BeEmpty(name);
        (await Accessibility.IssuesAsync(Page)).Should().BeEmpty(name);
    }

    /// <summary>Clicks what leads to another page, and waits for that: whatever is counted next is counted there.</summary>
    public async Task FollowAsync(ILocator what)
    {
        await Page.EvaluateAsync("document.documentElement.className = 'left'");
        await what.ClickAsync();
        await Page.Locator("html:not(.left) > body > footer").WaitForAsync();
    }

    public async Task<byte[]> DownloadAsync(string fileName)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator($"a[href$='/{fileName}']").ClickAsync());
        download.SuggestedFilename.Should().Be(fileName);
        return await File.ReadAllBytesAsync((await download.PathAsync())!);
    }
}
