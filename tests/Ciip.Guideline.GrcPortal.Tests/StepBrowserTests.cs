using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.Playwright;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>From the plan to who closes an entry, with evidence, in a browser.</summary>
public sealed class StepBrowserTests(PortalServers servers, Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(Database.Sqlite, "en")]
    [InlineData(Database.PostgreSql, "ja")]
    public async Task From_the_plan_to_the_evidence(Database database, string language)
    {
        var visitor = await browser.VisitAsync(await servers.OnAsync(database), language, $"{database}-{language}-steps");
        var page = visitor.Page;
        await page.GotoAsync("/");
        await visitor.FollowAsync(page.Locator("#samples ~ form button"));
        await visitor.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "霞ヶ浦広域水道企業団" }));
        await page.Locator("#inventory").SelectOptionAsync("Complete");
        await visitor.FollowAsync(page.Locator("section[aria-labelledby=evaluate] button"));
        await visitor.FollowAsync(page.Locator(".tabs a[href$='/plan']"));
        await visitor.FollowAsync(page.Locator("a[href$='/steps']"));
        await visitor.LookAsync("none");
        await page.GoBackAsync();
        await visitor.FollowAsync(page.Locator(".plan .step a").First);
        var address = page.Url;
        await visitor.LookAsync("untouched");

        await page.Locator("#owner").FillAsync(language == "ja" ? "情報セキュリティ委員会事務局" : "Office of the information security committee");
        await page.Locator("#due-on").FillAsync("2020-03-31");
        await page.Locator("#state").SelectOptionAsync("InProgress");
        await page.Locator("#note").FillAsync(language == "ja" ? "第3回委員会で規程の改正案を審議する。\n事務局が原案を作成中。" : "The committee discusses the draft in its third meeting.\nThe office writes it.");
        await visitor.FollowAsync(page.Locator("section[aria-labelledby=settle] button"));
        FilePayload[] files =
        [
            new() { Name = "議事録.pdf", MimeType = "application/pdf", Buffer = EvidenceFiles.Pdf() },
            new() { Name = "screen.png", MimeType = "image/png", Buffer = EvidenceFiles.Png },
            new() { Name = "page.html", MimeType = "text/html", Buffer = EvidenceFiles.Text("<html></html>") },
        ];
        await page.Locator("#files").SetInputFilesAsync(files);
        await visitor.FollowAsync(page.Locator("section[aria-labelledby=add] button"));
        (await page.GetByRole(AriaRole.Status).CountAsync()).Should().Be(2);
        (await page.GetByRole(AriaRole.Alert).CountAsync()).Should().Be(1);
        await visitor.LookAsync("uploaded");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "議事録.pdf" }).ClickAsync());
        download.SuggestedFilename.Should().Be("議事録.pdf");

        // After a form that was refused, the page's other forms still go where they should.
        await page.Locator("summary").First.ClickAsync();
        await visitor.LookAsync("removing");
        await visitor.FollowAsync(page.Locator("details[open] button"));
        (await page.Locator("#evidence .count").InnerTextAsync()).Should().Be("1");

        // Somebody else changes it meanwhile.
        var theirs = page.APIRequest.CreateFormData().Set("number", "1").Set("owner", language == "ja" ? "総務課" : "General affairs").Set("dueOn", "2020-04-30").Set("state", "Open")
            .Set("__RequestVerificationToken", await page.Locator("input[name=__RequestVerificationToken]").First.InputValueAsync());
        (await page.APIRequest.PostAsync(address, new() { Form = theirs })).Ok.Should().BeTrue();
        await page.Locator("#state").SelectOptionAsync("Done");
        await visitor.FollowAsync(page.Locator("section[aria-labelledby=settle] button"));
        await visitor.LookAsync("stale");
        await visitor.FollowAsync(page.Locator("section[aria-labelledby=settle] button"));
        (await page.Locator("#stale").CountAsync()).Should().Be(0);
        await page.Locator("#state").SelectOptionAsync("InProgress");
        await visitor.FollowAsync(page.Locator("section[aria-labelledby=settle] button"));
        await visitor.LookAsync("settled");
        await visitor.FollowAsync(page.Locator(".path a").Last);
        (await page.Locator("tbody .gap").CountAsync()).Should().Be(1);
        await visitor.LookAsync("list");
        await page.GoBackAsync();
        await visitor.FollowAsync(page.Locator("a[href$='/plan']"));
        await visitor.LookAsync("plan");
        visitor.Complaints.Where(static one => !one.Contains("412", StringComparison.Ordinal)).Should().BeEmpty();
        await page.Context.CloseAsync();
    }
}
