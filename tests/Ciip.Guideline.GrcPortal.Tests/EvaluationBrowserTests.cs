using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>All operators are evaluated from a browser: started, looked after, called off.</summary>
public sealed class EvaluationBrowserTests(PortalServers servers, Browser browser) : IClassFixture<Browser>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.PostgreSql, "en", "Load the samples", "Evaluate all", "Evaluate all operators", "Stop loading it again", "Call off what is waiting")]
    [InlineData(Database.Sqlite, "ja", "見本データを読み込む", "一括評価", "全ての事業者等を評価する", "自動の再読み込みを停止する", "待機中の評価を中止する")]
    public async Task From_the_form_to_what_could_not_be_evaluated(Database database, string language, string samples, string all, string start, string stop, string cancel)
    {
        await using var server = await PortalServer.StartAsync(await servers.ConnectionAsync(database), "--Worker:Enabled=false");
        var visitor = await browser.VisitAsync(server, language, $"{database}-{language}-evaluations");
        var page = visitor.Page;
        await page.GotoAsync("/evaluations");
        await visitor.LookAsync("nothing-yet");
        await page.GotoAsync("/");
        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = samples }));
        await visitor.FollowAsync(page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = all }));
        await visitor.LookAsync("form");

        await page.Locator("#as-of").FillAsync("2026-04-01");
        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = start }));
        await page.GetByRole(AriaRole.Link, new() { Name = stop }).ClickAsync();
        await page.WaitForURLAsync(static address => !address.Contains("watch", StringComparison.Ordinal));
        (await page.GetByRole(AriaRole.Progressbar).GetAttributeAsync("max")).Should().Be("3");
        await visitor.LookAsync("waiting");

        await SettleOneAsync(server);
        await page.ReloadAsync();
        (await page.GetByRole(AriaRole.Progressbar).GetAttributeAsync("value")).Should().Be("1");
        await visitor.LookAsync("one-refused");

        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = cancel }));
        (await page.GetByRole(AriaRole.Button).CountAsync()).Should().Be(0);
        await visitor.LookAsync("called-off");
        await visitor.FollowAsync(page.Locator(".path a"));
        (await page.Locator("tbody tr").CountAsync()).Should().Be(1);
        await visitor.LookAsync("list");
        visitor.Complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>As a node that cannot evaluate an operator leaves its job.</summary>
    private static async Task SettleOneAsync(PortalServer server)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<PortalDb>().Jobs.IgnoreQueryFilters();
        var one = await jobs.OrderBy(static job => job.Id).Select(static job => job.Id).FirstAsync(Stop);
        await jobs.Where(job => job.Id == one).ExecuteUpdateAsync(
            static row => row.SetProperty(static job => job.State, JobState.Refused)
                .SetProperty(static job => job.Reason, "Several self-verifications are in use. Choose the one to evaluate, or set the others aside.")
                .SetProperty(static job => job.ReasonInJapanese, "評価対象の自己検証が複数あります。用いるものを選択するか、他を対象外にしてください。"),
            Stop);
    }
}
