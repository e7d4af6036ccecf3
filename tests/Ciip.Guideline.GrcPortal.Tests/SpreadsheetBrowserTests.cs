using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.Playwright;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Somebody who answers in a spreadsheet, in a browser: download, fill in, upload, evaluate, and take the tables away.</summary>
public sealed class SpreadsheetBrowserTests(PortalServers servers, Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(Database.Sqlite, "en")]
    [InlineData(Database.PostgreSql, "ja")]
    public async Task From_the_empty_workbook_to_the_tables(Database database, string language)
    {
        var visitor = await browser.VisitAsync(await servers.OnAsync(database), language, $"spreadsheet-{language}");
        var page = visitor.Page;
        var isJapanese = language == "ja";
        await page.GotoAsync("/");
        await page.GetByLabel(Say("Name of the operator", "事業者等の名称")).FillAsync(Say("A city hospital", "ある市立病院"));
        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = Say("Add", "登録"), Exact = true }));
        await visitor.LookAsync("operator");

        var empty = await SaveAsync(Say("Self-verification (by item): XLSX", "自己検証（項目ごと）: XLSX"), "practice.xlsx");
        var (document, answers, entry, status) = (Say("Document", "文書"), Say("Answers", "回答"), Say("Entry", "記入"), Say("Status", "実施状況"));
        FilledIn.Shown(empty, document, "operator", entry).Should().Be(Say("A city hospital", "ある市立病院"));
        var filled = FilledIn.Workbook(empty, (document, "id", entry, "verification-2026"), (document, "madeBy", entry, Say("the operator", "事業者")),
            (answers, "II.6.1.2(2)", status, Say("carried out", "実施")), (answers, "II.6.3.1", status, Say("not carried out", "未実施")));

        await UploadAsync(visitor, FilledIn.Workbook(filled, (answers, "II.6.1.2(2)", status, Say("perhaps", "たぶん")), (document, "madeOn", entry, "04/05/26")));
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).Should().Contain(Say("sheet “Answers”, cell C5", "シート「回答」のセルC5")).And.Contain(Say("perhaps", "たぶん")).And.Contain("04/05/26");
        await visitor.LookAsync("bad-cells");

        await UploadAsync(visitor, filled);
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Should().Contain(Say("version 1", "第1版"));
        await visitor.LookAsync("uploaded");
        await visitor.FollowAsync(page.Locator(".files a").First);
        await visitor.LookAsync("file");
        var prefilled = await SaveAsync(Say("Self-verification (by item and provision): XLSX", "自己検証（項目・規定要素ごと）: XLSX"), "verification-2026.xlsx");
        FilledIn.Shown(prefilled, answers, "II.6.1.2(2)", status).Should().Be(Say("carried out", "実施"));

        await visitor.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = Say("To the upload", "登録画面へ") }));
        await UploadAsync(visitor, prefilled);
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Should().Contain(Say("Unchanged", "変更なし"));
        await visitor.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = Say("Evaluate", "評価する") }));
        await visitor.LookAsync("run");
        await visitor.FollowAsync(page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = Say("Export", "出力"), Exact = true }));
        await visitor.LookAsync("exports");
        FilledIn.Read(await visitor.DownloadAsync("report.xlsx")).Keys.Should().Contain(Say("Findings", "指摘事項一覧"));
        visitor.Complaints.Should().BeEmpty();
        await page.Context.CloseAsync();

        string Say(string english, string japanese) => isJapanese ? japanese : english;

        async Task<byte[]> SaveAsync(string link, string fileName)
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
            download.SuggestedFilename.Should().Be(fileName);
            return await File.ReadAllBytesAsync((await download.PathAsync())!);
        }
    }

    private static async Task UploadAsync(Visitor visitor, byte[] workbook)
    {
        await visitor.Page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "answers.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = workbook });
        await visitor.FollowAsync(visitor.Page.Locator("form[enctype] button"));
    }
}
