using System.Text;
using Ciip.Guideline.GrcPortal.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>The tables of a run as one workbook.</summary>
public sealed class WorkbookTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_has_a_sheet_for_each_table_and_no_formula(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client(language: "en");
        var id = await client.NewOperatorAsync();
        const string Formula = "=HYPERLINK(\"http://example.com\")";
        (await client.UploadAsync(id, SampleFiles.Document("rule", Formula))).Dispose();
        (await client.UploadAsync(id, SampleFiles.WaterPractice)).Dispose();
        var run = await client.RunAsync(id);

        var english = await client.Http.GetByteArrayAsync($"/runs/{run}/exports/report.xlsx", Stop);
        var japanese = await client.Http.GetByteArrayAsync($"/runs/{run}/exports/report.xlsx?lang=ja", Stop);

        var sheets = FilledIn.Read(english);
        sheets.Should().HaveCount(6);
        foreach (var table in new[] { "findings", "plan", "open-questions", "matrix", "correspondence", "gaps" })
        {
            var csv = await client.Http.GetByteArrayAsync($"/runs/{run}/exports/{table}.csv?lang=en", Stop);
            Formats.GuidelineCsv.TryRead(csv, out var records, out _).Should().BeTrue();
            sheets.Values.Should().Contain(rows => rows.Count == records!.Count && rows[0].SequenceEqual(records[0].Cells), table);
        }

        sheets.Values.SelectMany(static rows => rows).SelectMany(static row => row).Should().Contain(Formula, "it is text as it was written");
        FilledIn.Read(japanese).Keys.Should().Contain("指摘事項一覧");
        using var file = SpreadsheetDocument.Open(new MemoryStream(english), isEditable: false);
        new OpenXmlValidator().Validate(file, Stop).Select(static error => error.Description).Should().BeEmpty();
        file.WorkbookPart!.WorksheetParts.SelectMany(static part => part.Worksheet!.Descendants<CellFormula>()).Should().BeEmpty();
    }

    /// <summary>Two portals, so that nothing is kept in between.</summary>
    [Fact]
    public async Task The_same_run_gives_the_same_bytes_whenever_and_wherever()
    {
        var folder = Directory.CreateTempSubdirectory("ciip-workbook-");
        var connection = "Data Source=" + Path.Combine(folder.FullName, "portal.db");
        byte[] first;
        Guid run;
        string tenant;
        await using (var one = await PortalServer.StartAsync(connection))
        {
            using var client = one.Client(language: "ja");
            tenant = client.Tenant!;
            var id = await client.NewOperatorAsync();
            (await client.UploadAsync(id, SampleFiles.HospitalRule)).Dispose();
            run = await client.RunAsync(id);
            first = await client.Http.GetByteArrayAsync($"/api/runs/{run}/exports/report.xlsx", Stop);
        }

        // Times in packed files count in steps of two seconds.
        await Task.Delay(2_100, Stop);
        await using (var other = await PortalServer.StartAsync(connection))
        {
            using var client = other.Client(tenant, language: "ja");
            (await client.Http.GetByteArrayAsync($"/api/runs/{run}/exports/report.xlsx", Stop)).Should().Equal(first);
        }

        folder.Delete(recursive: true);
        Encoding.Latin1.GetString(first).Should().StartWith("PK");
    }
}
