using Microsoft.Playwright;

namespace Ciip.Guideline.BrowserTests;

/// <summary>The system's own Chromium, shared by the tests of a class; where there is none they are skipped and say so.</summary>
public abstract class SystemChromium : IAsyncLifetime
{
    private static readonly string? Executable = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(static folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser; asking for it skips the test where there is none.</summary>
    protected IBrowser Chromium
    {
        get
        {
            Assert.SkipWhen(browser is null, "Needs chromium in the PATH.");
            return browser!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Executable is not null)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
