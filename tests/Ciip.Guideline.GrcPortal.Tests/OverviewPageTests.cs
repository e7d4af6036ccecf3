using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.Playwright;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>The page over all operators in a browser: searched, sorted, paged.</summary>
public sealed class OverviewPageTests(PortalServers servers, Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(Database.Sqlite, "en")]
    [InlineData(Database.PostgreSql, "ja")]
    public async Task From_the_totals_to_the_operator_that_is_latest(Database database, string language)
    {
        var server = await servers.OnAsync(database);
        var visitor = await browser.VisitAsync(server, language, $"{database}-overview-{language}");
        var page = visitor.Page;
        var tenant = Guid.NewGuid().ToString("N");
        await page.Context.SetExtraHTTPHeadersAsync([KeyValuePair.Create(TestUserHandler.Header, "alice@" + tenant)]);
        var model = await ManyOperators.AddAsync(server, tenant, 120, TestContext.Current.CancellationToken);

        await page.GotoAsync("/");
        await visitor.LookAsync("overview");
        await page.Locator("#search").FillAsync("事業者");
        await page.Locator("#only").SelectOptionAsync("overdue");
        await visitor.FollowAsync(page.Locator("form[role=search] button"));
        (await page.Locator("#only").InputValueAsync()).Should().Be("overdue");
        await visitor.FollowAsync(page.Locator(".operators thead a").Nth(3));
        await visitor.LookAsync("overdue");
        var latest = model.Where(static one => one.Overdue > 0 && one.Name.StartsWith("事業者", StringComparison.Ordinal)).OrderByDescending(static one => one.Overdue).ThenBy(static one => one.Name, StringComparer.Ordinal).First();
        (await page.Locator("tbody th").First.InnerTextAsync()).Should().Be(latest.Name);

        await visitor.FollowAsync(page.Locator("tbody th a").First);
        (await page.Locator("h1").InnerTextAsync()).Should().Be(latest.Name);
        await page.GotoAsync("/?search=nobody");
        await visitor.LookAsync("nobody");
        visitor.Complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }
}
