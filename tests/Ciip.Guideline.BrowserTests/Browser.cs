using Microsoft.Playwright;

namespace Ciip.Guideline.BrowserTests;

/// <summary>The system's own Chromium, shared by the tests; where there is none they are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string? Executable = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(static folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Executable is not null)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
        }
    }

    /// <summary>A page with the content, and what it did that no report may do.</summary>
    public async Task<(IPage Page, List<string> Deeds)> OpenAsync(string html, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        Assert.SkipWhen(browser is null, "Needs chromium in the PATH.");
        var page = await browser!.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = false });
        var deeds = new List<string>();
        page.Console += (_, message) => deeds.Add("console: " + message.Text);
        page.PageError += (_, error) => deeds.Add("error: " + error);
        page.Request += (_, request) => deeds.Add("request: " + request.Url);
        page.Dialog += (_, dialog) =>
        {
            deeds.Add("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        await page.SetContentAsync(html);
        return (page, deeds);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
