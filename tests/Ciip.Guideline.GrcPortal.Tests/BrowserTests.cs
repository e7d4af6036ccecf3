using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.Playwright;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>A day at the portal, in a browser: upload, look, evaluate, compare, export.</summary>
public sealed class BrowserTests(PortalServers servers, Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(Database.Sqlite, "en")]
    [InlineData(Database.PostgreSql, "ja")]
    public async Task From_the_first_upload_to_the_export(Database database, string language)
    {
        var visitor = await browser.VisitAsync(await servers.OnAsync(database), language, $"{database}-{language}");
        var page = visitor.Page;
        var say = new Words(language == "ja" ? Language.Japanese : Language.English);

        await page.GotoAsync("/");
        (await page.Locator("html").GetAttributeAsync("lang")).Should().Be(language);
        await visitor.LookAsync("start");
        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = say["Load the samples", "見本データを読み込む"] }));
        await visitor.LookAsync("operators");

        await page.GetByLabel(say["Name of the operator", "事業者等の名称"]).FillAsync(say["Shiogama City Hospital, trial", "塩竈市立病院（試行）"]);
        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = say["Add", "登録"], Exact = true }));
        await visitor.LookAsync("operator-empty");

        var rule = SampleFiles.HospitalRule;
        await UploadAsync(visitor, ("shiogama-hospital-operation-rule.json", Replaced(rule, "\"tier-4\"", "\"tier-44\"")));
        var problem = page.GetByRole(AriaRole.Alert);
        (await problem.InnerTextAsync()).Should().MatchRegex(say[@"line \d+, column \d+", @"\d+行\d+桁"]).And.Contain("tier-4");
        await visitor.LookAsync("bad-upload");

        await UploadAsync(visitor, ("shiogama-hospital-operation-rule.json", rule), ("medical-care-act-reg-art14-2.json", SampleFiles.Ordinance), ("self-verification.json", SampleFiles.WaterPractice));
        (await page.GetByRole(AriaRole.Status).CountAsync()).Should().Be(3);
        await visitor.LookAsync("uploaded");

        await EvaluateAsync(visitor, say, "Partial");
        await visitor.LookAsync("run");
        await TabAsync(visitor, say["Matrix", "対応表"]);
        await visitor.LookAsync("matrix");

        // Somebody has read the rule to its end: what was a question becomes an answer.
        await visitor.FollowAsync(page.Locator(".path a").Last);
        await UploadAsync(visitor, ("shiogama-hospital-operation-rule.json", Replaced(rule, "\"extent\": \"partial\"", "\"extent\": \"complete\"")));
        await EvaluateAsync(visitor, say, "Complete");
        foreach (var (name, tab) in new[] { ("findings", say["Findings", "指摘事項"]), ("plan", say["Plan", "改善計画"]), ("compare", say["Compare", "前回との比較"]), ("exports", say["Export", "出力"]) })
        {
            await TabAsync(visitor, tab);
            await visitor.LookAsync(name);
        }

        JsonDocument.Parse(await visitor.DownloadAsync("report.sarif")).RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        JsonDocument.Parse(await visitor.DownloadAsync("oscal-assessment-results.json")).RootElement.TryGetProperty("assessment-results", out _).Should().BeTrue();

        await TabAsync(visitor, say["Compare", "前回との比較"]);
        (await page.Locator(".change").CountAsync()).Should().BePositive();
        await TabAsync(visitor, say["Summary", "概要"]);
        await page.GetByRole(AriaRole.Link, new() { Name = say["Open the whole report", "レポート全体を開く"] }).ClickAsync();
        await page.WaitForURLAsync("**/report");
        (await page.Locator("html").GetAttributeAsync("lang")).Should().Be(language);
        (await page.Locator("#findings tbody tr").CountAsync()).Should().BePositive();
        visitor.Complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public async Task A_file_is_edited_and_the_language_switched(Database database)
    {
        var visitor = await browser.VisitAsync(await servers.OnAsync(database), "en", $"{database}-edit");
        var page = visitor.Page;
        await page.GotoAsync("/");
        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = "Load the samples" }));
        await visitor.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "龍ケ崎市" }));
        await visitor.FollowAsync(page.Locator(".files a").Last);
        await visitor.LookAsync("file");
        await visitor.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Edit" }));
        var area = page.Locator("textarea");
        var text = await area.InputValueAsync();

        await area.FillAsync(text.Replace("\"isComplete\"", "\"isComplet\"", StringComparison.Ordinal));
        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save" }));
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).Should().Contain("isComplete").And.MatchRegex(@"line \d+, column \d+");
        await visitor.LookAsync("edit-bad");

        await visitor.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "日本語" }));
        (await page.Locator("html").GetAttributeAsync("lang")).Should().Be("ja");
        await area.FillAsync(text + "\n");
        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = "新しい版として保存" }));
        (await page.Locator("tbody tr").CountAsync()).Should().Be(2);
        await visitor.LookAsync("file-versions");
        await page.GotoAsync("/nowhere");
        await visitor.LookAsync("not-found");
        visitor.Complaints.Where(static one => !one.Contains("404", StringComparison.Ordinal)).Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task UploadAsync(Visitor visitor, params (string Name, byte[] Content)[] files)
    {
        await visitor.Page.Locator("#files").SetInputFilesAsync(files.Select(static file => new FilePayload { Name = file.Name, MimeType = "application/json", Buffer = file.Content }));
        await visitor.FollowAsync(visitor.Page.Locator("form[enctype] button"));
    }

    private static async Task EvaluateAsync(Visitor visitor, Words say, string inventory)
    {
        await visitor.Page.Locator("#inventory").SelectOptionAsync(inventory);
        await visitor.Page.Locator("#as-of").FillAsync("2026-04-01");
        await visitor.FollowAsync(visitor.Page.GetByRole(AriaRole.Button, new() { Name = say["Evaluate", "評価する"] }));
        (await visitor.Page.Locator(".tiles li").CountAsync()).Should().Be(4);
    }

    private static Task TabAsync(Visitor visitor, string name) => visitor.FollowAsync(visitor.Page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }));

    private static byte[] Replaced(byte[] utf8, string what, string by) =>
        System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(utf8).Replace(what, by, StringComparison.Ordinal));

    private sealed class Words(Language language)
    {
        public string this[string english, string japanese] => language == Language.Japanese ? japanese : english;
    }
}
