using System.Diagnostics;
using System.Net;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What somebody sends under the name of a questionnaire, to fill the memory or to see what is on the disk.</summary>
public sealed class HostileSpreadsheetTests(PortalServers servers)
{
    public static TheoryData<string, string> Files => new()
    {
        { "a bomb", "larger than a questionnaire can be" },
        { "a million rows", "larger than a questionnaire can be" },
        { "a cell beyond the last", "no workbook can have a row" },
        { "an entity of a file", "not a workbook that can be read" },
        { "entities of entities", "not a workbook that can be read" },
        { "macros", "holds macros (.xlsm): save it as .xlsx" },
        { "a binary workbook", "binary workbook (.xlsb)" },
        { "an encrypted workbook", "protected by a password" },
        { "a broken-off workbook", "not a workbook that can be read" },
        { "a folder", "not a workbook that can be read" },
        { "a PDF", "PDF" },
        { "text", "not a workbook that can be read" },
    };

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Is_refused_in_words_and_leaves_nothing_behind(string kind, string said)
    {
        using var client = (await servers.OnAsync(kind.Length % 2 == 0 ? Database.Sqlite : Database.PostgreSql)).Client(language: "en");
        var id = await client.NewOperatorAsync();
        var file = HostileWorkbooks.Of(kind);
        file.Length.Should().BeLessThan(1024 * 1024);

        using var answer = await client.UploadAsync(id, file, "questions.xlsx");
        using var page = await client.UploadFormAsync(id, ("questions.xlsx", file));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PortalClient.JsonAsync(answer)).GetProperty("detail").GetString().Should().Contain(said).And.NotContain("root:");
        page.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await PortalClient.PageOf(page)).QuerySelector(".note.bad")!.TextContent.Should().Contain(said);
        (await client.Http.GetStringAsync($"/api/operators/{id}/files", Stop)).Should().Be("[]");
    }

    /// <summary>What is counted is what is in use at once, of the portal and the tests together: many workbooks do not add up, because one is read at a time.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Eight_at_once_take_no_more_memory_than_one(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        var file = HostileWorkbooks.Of("a million rows");
        using var first = await client.UploadAsync(id, file, "questions.xlsx");
        using var done = new CancellationTokenSource();
        var most = MostAsync(done.Token);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.UploadAsync(id, file, "questions.xlsx")));

        await done.CancelAsync();
        answers.Select(static one => one.StatusCode).Should().OnlyContain(static status => status == HttpStatusCode.BadRequest);
        (await most).Should().BeLessThan(1_000_000_000);
        Array.ForEach(answers, static one => one.Dispose());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Formulas_count_as_what_they_show_and_links_are_not_followed(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client(language: "en");
        var id = await client.NewOperatorAsync();
        var file = HostileWorkbooks.Packed(
            "<sheetData><row><c t=\"str\"><v>Field</v></c><c t=\"str\"><v>What is asked</v></c><c t=\"str\"><v>Entry</v></c></row>"
            + "<row><c t=\"str\"><v>format</v></c><c/><c t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1:1/\")</f><v>ciip-guideline/self-verification/1</v></c></row>"
            + "<row><c t=\"str\"><v>id</v></c><c/><c><f>[1]Sheet1!A1</f></c></row></sheetData>",
            more: "xl/externalLinks/externalLink1.xml");

        var watch = Stopwatch.StartNew();
        using var answer = await client.UploadAsync(id, file, "questions.xlsx");

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Stop)).Should().Contain("The cell holds a formula, and the file does not hold its result.").And.Contain("\"C3\"");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_limit_of_a_questionnaire_is_said(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client(language: "en");
        var id = await client.NewOperatorAsync();

        using var answer = await client.UploadAsync(id, [.. "PK"u8, .. new byte[1024 * 1024]], "questions.xlsx");

        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await PortalClient.JsonAsync(answer)).GetProperty("detail").GetString().Should().Contain("1 MB");
    }

    private static async Task<long> MostAsync(CancellationToken done)
    {
        var most = 0L;
        while (!done.IsCancellationRequested)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
            await Task.Delay(20, CancellationToken.None);
        }

        return most;
    }
}
