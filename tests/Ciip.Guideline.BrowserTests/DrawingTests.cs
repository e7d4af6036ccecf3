using Ciip.Guideline.Tests.Reporting;

namespace Ciip.Guideline.BrowserTests;

/// <summary>Drawings as a browser sets them: no word runs into another or out of the picture.</summary>
public sealed class DrawingTests(Browser browser) : IClassFixture<Browser>
{
    private const string Collisions = """
        [...document.querySelectorAll('svg')].flatMap(svg => {
            const [frame, texts] = [svg.getBoundingClientRect(), [...svg.querySelectorAll(':scope > text')].map(text => ({ word: text.textContent, box: text.getBoundingClientRect() }))];
            const outside = texts.filter(({ box }) => box.right > frame.right || box.bottom > frame.bottom).map(({ word }) => `${word} is cut off`);
            const upon = texts.flatMap((one, at) => texts.slice(at + 1).filter(({ box }) =>
                box.left < one.box.right - 1 && one.box.left < box.right - 1 && box.top < one.box.bottom - 3 && one.box.top < box.bottom - 3).map(({ word }) => `${one.word} / ${word}`));
            return [...outside, ...upon];
        })
        """;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public async Task No_word_runs_into_another(Language language)
    {
        await browser.NeedsFontsAsync("a漢");
        var options = new ReportOptions { Language = language };
        foreach (var report in new[] { "city", "reference operator" }.Select(ReportSamples.Report))
        {
            var (page, _) = await browser.OpenAsync($"<!DOCTYPE html><title>t</title>{report.ToSvg(options)}{report.Gaps!.Set.ToSvg(options)}{report.Standards.Balance.ToSvg(options)}", width: 1800);
            (await page.Locator("svg").CountAsync()).Should().Be(3);
            (await page.EvaluateAsync<string[]>(Collisions)).Should().BeEmpty();
            await page.CloseAsync();
        }
    }
}
