using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What comes in, what is kept of it, and how what cannot be read is explained.</summary>
public sealed class UploadTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_original_bytes_are_kept_and_earlier_versions_stay(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        // A byte order mark and line ends of another system: an original is not tidied up.
        byte[] first = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SampleFiles.Document("rule").Replace(",", ",\r\n", StringComparison.Ordinal))];
        var second = Encoding.UTF8.GetBytes(SampleFiles.Document("rule", "A rule, revised"));

        using var one = await client.UploadAsync(id, first, "../folder/rule.json");
        using var two = await client.UploadAsync(id, second);
        using var again = await client.UploadAsync(id, second);

        one.StatusCode.Should().Be(HttpStatusCode.Created);
        two.StatusCode.Should().Be(HttpStatusCode.Created);
        again.StatusCode.Should().Be(HttpStatusCode.OK, "the same bytes are no new version");
        (await PortalClient.JsonAsync(one)).GetProperty("sha256").GetString().Should().Be(Convert.ToHexStringLower(SHA256.HashData(first)));
        (await PortalClient.JsonAsync(again)).GetProperty("number").GetInt32().Should().Be(2);
        using var original = await client.Http.GetAsync(one.Headers.Location + "/content", Stop);
        (await original.Content.ReadAsByteArrayAsync(Stop)).Should().Equal(first);
        original.Content.Headers.ContentDisposition!.FileName.Should().Be("rule.json");
        (await client.Http.GetByteArrayAsync(two.Headers.Location + "/content", Stop)).Should().Equal(second);
    }

    /// <summary>What JSON can say and a database cannot hold is refused with the reason, on both databases alike.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task What_no_database_can_hold_is_refused_with_the_reason(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        string[] files =
        [
            SampleFiles.Document("rule", "a\0b"), SampleFiles.Document("a\0b"), SampleFiles.Document(new string('x', 5_000)),
            SampleFiles.Document("rule").Replace("\"title\"", "\"englishTitle\": \"\\u0000\", \"title\"", StringComparison.Ordinal),
        ];
        foreach (var file in files)
        {
            using var answer = await client.UploadAsync(id, file, "rule.json");

            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            (await PortalClient.JsonAsync(answer)).GetProperty("detail").GetString().Should().Contain("U+0000");
        }

        using var named = await client.SendAsync("/api/operators", JsonContent.Create(new { name = "a\0b" }));
        named.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_bad_file_is_explained_with_line_and_column(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        var bad = """
            {
              "format": "ciip-guideline/standards-document/1",
              "id": "rule", "title": "A rule", "tier": "tier-44", "issuer": "An operator",
              "treatments": { "II.6.1.2(2)": { "value": "adressed" } }
            }
            """;

        using var answer = await client.UploadAsync(id, bad, "bad.json");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await PortalClient.JsonAsync(answer);
        var diagnostics = problem.GetProperty("diagnostics").EnumerateArray().ToList();
        diagnostics.Should().HaveCount(2);
        diagnostics[0].GetProperty("code").GetString().Should().Be(GuidelineDiagnosticCodes.UnknownToken);
        diagnostics[0].GetProperty("pointer").GetString().Should().Be("/tier");
        (diagnostics[0].GetProperty("line").GetInt32(), diagnostics[0].GetProperty("column").GetInt32()).Should().Be((3, 44));
        diagnostics[0].GetProperty("expected").EnumerateArray().Select(static one => one.GetString()).Should().Contain("tier-4");
        diagnostics[1].GetProperty("didYouMean").GetString().Should().Be("addressed");
        problem.GetProperty("errors").EnumerateObject().Select(static one => one.Name).Should().Contain("/tier");
        (await client.Http.GetFromJsonAsync<JsonElement>($"/api/operators/{id}/files", Stop)).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_page_explains_it_too_in_Japanese_and_stores_what_can_be_read(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client(language: "ja,en;q=0.5");
        var id = await client.NewOperatorAsync();

        using var answer = await client.UploadFormAsync(
            id, ("good.json", SampleFiles.HospitalRule), ("bad.json", "{\n  \"format\": \"ciip-guideline/standards-document/1\",\n  \"titel\": \"x\"\n}"u8.ToArray()));

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = await PortalClient.PageOf(answer);
        page.DocumentElement.GetAttribute("lang").Should().Be("ja");
        page.QuerySelector(".note.good")!.TextContent.Should().Contain("塩竈市立病院");
        page.QuerySelector(".note.bad")!.TextContent.Should().Contain("bad.json").And.Contain("3行3桁").And.Contain("title");
        page.QuerySelectorAll(".files tbody tr").Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Whatever_else_is_no_file_of_ours_is_refused_in_words(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        await ShouldBe(string.Empty, GuidelineDiagnosticCodes.Empty);
        await ShouldBe("no JSON", GuidelineDiagnosticCodes.Syntax);
        await ShouldBe("[1, 2]", GuidelineDiagnosticCodes.WrongType);
        await ShouldBe("{}", GuidelineDiagnosticCodes.MissingMember);
        await ShouldBe("{\"format\": \"ciip-guideline/standards-document/9\"}", GuidelineDiagnosticCodes.UnknownFormat);
        await ShouldBe(new string('[', 200), GuidelineDiagnosticCodes.TooDeep);

        using var latin = await client.UploadAsync(id, [.. "{\"title\": \""u8, 0xE9, .. "\"}"u8]);
        (await latin.Content.ReadAsStringAsync(Stop)).Should().Contain(GuidelineDiagnosticCodes.Encoding);
        using var report = await client.UploadAsync(id, "{\"format\": \"ciip-guideline/report/1\"}");
        report.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await report.Content.ReadAsStringAsync(Stop)).Should().Contain("This is a report");

        async Task ShouldBe(string content, string code)
        {
            using var answer = await client.UploadAsync(id, content);
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, content);
            (await PortalClient.JsonAsync(answer)).GetProperty("diagnostics").EnumerateArray().Select(static one => one.GetProperty("code").GetString()).Should().Contain(code, content);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_too_large_is_refused_and_the_limit_is_said(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        var large = new byte[5 * 1024 * 1024];

        using var file = await client.UploadAsync(id, large);
        using var form = await client.UploadFormAsync(id, ("large.json", large));
        using var request = await client.UploadFormAsync(id, ("a.json", large), ("b.json", large), ("c.json", large), ("d.json", large), ("e.json", large));
        using var program = await client.UploadAsync(id, new byte[30 * 1024 * 1024]);
        using var many = await client.UploadFormAsync(id, [.. Enumerable.Range(0, 21).Select(static i => ($"{i}.json", "{}"u8.ToArray()))]);

        file.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await PortalClient.JsonAsync(file)).GetProperty("detail").GetString().Should().Contain("4 MB");
        program.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await PortalClient.JsonAsync(program)).GetProperty("detail").GetString().Should().Contain("4 MB");
        form.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await PortalClient.PageOf(form)).QuerySelector(".note.bad")!.TextContent.Should().Contain("large.json").And.Contain("4 MB");
        request.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await PortalClient.PageOf(request)).QuerySelector("main")!.TextContent.Should().Contain("4 MB").And.Contain("20 files");
        many.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await PortalClient.PageOf(many)).QuerySelector(".note.bad")!.TextContent.Should().Contain("20 files");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_edited_file_becomes_a_version_and_a_broken_one_stays_in_the_form(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.Document("rule", "A rule"));
        var path = $"/operators/{id}/edit/{(await PortalClient.JsonAsync(stored)).GetProperty("fileId").GetGuid()}";
        (await client.PageAsync(path)).QuerySelector("textarea")!.TextContent.Should().Contain("\"A rule\"");

        using var broken = await client.SubmitAsync(path, string.Empty, ("content", "{ \"broken"));
        using var saved = await client.SubmitAsync(path, string.Empty, ("content", SampleFiles.Document("rule", "A rule, edited")));

        broken.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = await PortalClient.PageOf(broken);
        page.QuerySelector(".diagnostics")!.TextContent.Should().Contain("line 1");
        page.QuerySelector("textarea")!.TextContent.Should().Contain("{ \"broken");
        saved.StatusCode.Should().Be(HttpStatusCode.Found);
        (await client.PageAsync(saved.Headers.Location!.ToString())).QuerySelectorAll("tbody tr").Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Two_hundred_uploads_at_once_are_all_there(Database database)
    {
        const int Count = 200;
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();

        // Half are documents of their own, half are versions of one document: both have to be told apart under load.
        var answers = await Task.WhenAll(Enumerable.Range(0, Count).Select(i => client.UploadAsync(id, SampleFiles.Document(i % 2 == 0 ? $"rule-{i}" : "shared", $"Rule {i}"))));

        answers.Select(static one => one.StatusCode).Should().OnlyContain(static status => status == HttpStatusCode.Created);
        var numbers = (await Task.WhenAll(answers.Select(PortalClient.JsonAsync))).Where(static one => one.GetProperty("key").GetString() == "shared").Select(static one => one.GetProperty("number").GetInt32());
        numbers.Order().Should().Equal(Enumerable.Range(1, Count / 2));
        var files = await client.Http.GetFromJsonAsync<JsonElement>($"/api/operators/{id}/files?limit=500", Stop);
        files.GetProperty("items").GetArrayLength().Should().Be((Count / 2) + 1);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }
}
