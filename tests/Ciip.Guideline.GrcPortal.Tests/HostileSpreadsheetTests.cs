using System.Diagnostics;
using System.Net;
using System.Text;
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
        (await client.Http.GetStringAsync($"/api/operators/{id}/files", Stop)).Should().StartWith("{\"items\":[]");
    }

    /// <summary>Each alone takes some hundred megabytes; they do not add up, because one is read at a time.</summary>
    [Fact]
    public async Task Many_at_once_take_no_more_memory_than_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs /proc to weigh a process.");
        var folder = Directory.CreateTempSubdirectory("ciip-portal-").FullName;
        using (var portal = PortalProcess.Start(folder))
        {
            using var client = await portal.ClientAsync(Stop);
            var id = await client.NewOperatorAsync();
            var rows = HostileWorkbooks.Of("a million rows");
            var lines = Encoding.UTF8.GetBytes("[Document]\nField,What is asked,Entry\nformat,,ciip-guideline/self-verification/1\n[Answers]\nId,Status\n" + string.Concat(Enumerable.Repeat("x,y\n", 250_000)));

            var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => i % 2 == 0 ? client.UploadAsync(id, rows, "questions.xlsx") : client.UploadAsync(id, lines, "questions.csv")));

            answers.Select(static one => one.StatusCode).Should().OnlyContain(static status => status == HttpStatusCode.BadRequest);
            portal.PeakMemory.Should().BeLessThan(500_000_000);
            Array.ForEach(answers, static one => one.Dispose());
        }

        Directory.Delete(folder, recursive: true);
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
}
