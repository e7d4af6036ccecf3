using Microsoft.Playwright;

namespace Ciip.Guideline.BrowserTests;

/// <summary>Opens pages, and watches what they do.</summary>
public sealed class Browser : SystemChromium
{
    /// <summary>A page with the content, and what it did that no report may do.</summary>
    public async Task<(IPage Page, List<string> Deeds)> OpenAsync(string html, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        var page = await Chromium.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = false });
        page.SetDefaultTimeout(NoLimit);
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
}
