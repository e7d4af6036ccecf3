using Microsoft.Playwright;

namespace Ciip.Guideline.BrowserTests;

/// <summary>The system's own Chromium, shared by the tests of a class; where there is none that starts they are skipped and say so.</summary>
public abstract class SystemChromium : IAsyncLifetime
{
    /// <summary>Instead of a limit of time: what a test finds does not rest on how busy the machine is.</summary>
    protected const int NoLimit = 0;

    /// <summary>The letters of a text that the fonts of this machine draw like a letter that no font has.</summary>
    private const string Undrawn = """
        text => {
            const pixels = letter => {
                const canvas = document.createElement('canvas');
                const pen = canvas.getContext('2d');
                pen.font = '60px sans-serif';
                pen.textBaseline = 'top';
                pen.fillText(letter, 20, 20);
                return canvas.toDataURL();
            };
            return [...text].filter(letter => [' ', '\u{E0FF}'].some(none => pixels(letter) === pixels(none))).join('');
        }
        """;

    /// <summary>The browser without a window of its own first, which starts pages in half the time.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private static readonly string? Executable = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(static folder => Names.Select((name, rank) => (Rank: rank, File: Path.Combine(folder, name))))
        .OrderBy(static one => one.Rank).Select(static one => one.File)
        .FirstOrDefault(File.Exists);

    private IPlaywright? playwright;
    private IBrowser? browser;
    private string missing = "Needs chromium in the PATH.";

    /// <summary>The browser; asking for it skips the test where there is none.</summary>
    protected IBrowser Chromium
    {
        get
        {
            Assert.SkipWhen(browser is null, missing);
            return browser!;
        }
    }

    /// <summary>Skips a test of how a page is set where the machine has no font with these letters.</summary>
    public async Task NeedsFontsAsync(string letters)
    {
        var page = await Chromium.NewPageAsync();
        var undrawn = await page.EvaluateAsync<string>(Undrawn, letters);
        await page.CloseAsync();
        Assert.SkipWhen(undrawn.Length > 0, $"Needs a font with {undrawn}.");
    }

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        try
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"], Timeout = NoLimit });
        }
        catch (Exception exception) when (exception is PlaywrightException or System.ComponentModel.Win32Exception)
        {
            // A name in the PATH that only says how to install a browser, or one that lacks a library.
            missing = $"Needs chromium: {Executable} does not start. {exception.Message}";
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
