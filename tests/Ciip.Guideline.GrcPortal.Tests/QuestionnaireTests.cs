using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Questionnaires out and in again: as workbooks and CSV, by the page and by programs.</summary>
public sealed class QuestionnaireTests(PortalServers servers)
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_empty_workbook_is_filled_in_uploaded_and_evaluated(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync("A hospital");
        var workbook = await client.Http.GetByteArrayAsync($"/api/operators/{id}/questionnaire?kind=practice&level=item&form=xlsx", Stop);
        FilledIn.Shown(workbook, "Document", "operator", "Entry").Should().Be("A hospital", "whose practice it is about is known");
        FilledIn.Read(workbook)["How to fill in"].SelectMany(static row => row).Should().Contain("Then: upload this file on the page of the operator.");

        using var stored = await SendAsync(client, id, FilledIn.Workbook(workbook, Answers("An hour or two")), Xlsx);

        stored.StatusCode.Should().Be(HttpStatusCode.Created, await stored.Content.ReadAsStringAsync(Stop));
        var answer = await PortalClient.JsonAsync(stored);
        answer.GetProperty("otherOperator").ValueKind.Should().Be(JsonValueKind.Null, "the name is the operator's");
        answer.GetProperty("remarks").GetArrayLength().Should().Be(0);
        using var version = await client.Http.GetAsync(stored.Headers.Location + "/content", Stop);
        version.Content.Headers.ContentDisposition!.FileName.Should().Be("upload.json", "what is kept is the file that was made of it");
        var practice = GuidelineJson.Parse<SelfVerification>(await version.Content.ReadAsByteArrayAsync(Stop));
        (practice.Id, practice.Operator, practice.Note).Should().Be(("verification", "A hospital", "An hour or two"));
        practice.Statuses![GuidelineId.Parse("II.6.1.1(1)")].Value.Should().Be(PracticeStatusValue.CarriedOut);

        var run = await client.RunAsync(id);
        (await client.Http.GetStringAsync($"/runs/{run}", Stop)).Should().Contain("A hospital");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_comes_back_unchanged_is_no_new_version(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        foreach (var original in new[] { SampleFiles.WaterPractice, SampleFiles.HospitalRule })
        {
            using var stored = await client.UploadAsync(id, original, "original.json");
            var kept = await PortalClient.JsonAsync(stored);
            var file = kept.GetProperty("fileId").GetGuid();
            foreach (var (form, level, language) in new[] { ("xlsx", "provision", "ja"), ("csv", "item", "en") })
            {
                var questionnaire = await client.Http.GetByteArrayAsync($"/api/operators/{id}/questionnaire?file={file}&level={level}&form={form}&lang={language}", Stop);
                using var again = await client.UploadAsync(id, questionnaire, "questions." + form);

                again.StatusCode.Should().Be(HttpStatusCode.OK, await again.Content.ReadAsStringAsync(Stop));
                var answer = await PortalClient.JsonAsync(again);
                (answer.GetProperty("fileId").GetGuid(), answer.GetProperty("number").GetInt32()).Should().Be((file, 1));
                answer.GetProperty("sha256").GetString().Should().Be(kept.GetProperty("sha256").GetString(), "the original stays as it came");
            }

            var workbook = await client.Http.GetByteArrayAsync($"/operators/{id}/questionnaire?file={file}&lang=en", Stop);
            using var changed = await client.UploadAsync(id, FilledIn.Workbook(workbook, ("Document", "note", "Entry", "Looked at again")), "questions.xlsx", condition: ("If-Match", "\"1\""));
            changed.StatusCode.Should().Be(HttpStatusCode.Created, await changed.Content.ReadAsStringAsync(Stop));
            (await PortalClient.JsonAsync(changed)).GetProperty("number").GetInt32().Should().Be(2);
            using var stale = await client.UploadAsync(id, FilledIn.Workbook(workbook, ("Document", "note", "Entry", "And again")), "questions.xlsx", condition: ("If-Match", "\"1\""));
            stale.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        }
    }

    /// <summary>Those whose answers narrow most, in their order, and then what is answered: as the command line asks.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task The_questions_to_ask_next_come_first(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client(language: "ja");
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.HospitalRule, "rule.json");
        var file = (await PortalClient.JsonAsync(stored)).GetProperty("fileId").GetGuid();
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(SampleFiles.HospitalRule);
        var expected = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document)).NextQuestions(int.MaxValue)
            .Where(one => one.Question.Document == document.Id).Take(3).Select(static one => one.Question.About.Text).Distinct();

        var csv = Encoding.UTF8.GetString(await client.Http.GetByteArrayAsync($"/operators/{id}/questionnaire?file={file}&level=item&form=csv&next=3", Stop));

        var rows = csv[csv.IndexOf("[回答]", StringComparison.Ordinal)..].Split("\r\n").Skip(2).Select(static row => row.Split(',')[0]).ToList();
        rows.Take(expected.Count()).Should().Equal(expected);
        (await client.Http.GetStringAsync($"/files/{file}", Stop)).Should().Contain("次に確認する事項10件").And.Contain("&amp;next=10");
        foreach (var wrong in new[] { $"file={file}&next=0", $"file={file}&next=3&level=clause", "kind=practice&next=3", $"file={file}&next=many" })
        {
            using var refused = await client.Http.GetAsync($"/api/operators/{id}/questionnaire?{wrong}", Stop);
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest, wrong);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Csv_is_read_in_both_languages_with_and_without_a_mark_and_not_in_Shift_JIS(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync("市立病院");
        var english = await client.Http.GetByteArrayAsync($"/api/operators/{id}/questionnaire?kind=practice&form=csv&lang=en", Stop);
        var japanese = await client.Http.GetByteArrayAsync($"/api/operators/{id}/questionnaire?kind=practice&form=csv&lang=ja", Stop);
        Encoding.UTF8.GetString(japanese).Should().Contain("[回答]").And.Contain("市立病院");

        using var first = await SendAsync(client, id, FilledIn.Csv(english, Answers("一度目")), "text/csv");
        using var second = await SendAsync(client, id, FilledIn.Csv(japanese,
            ("文書", "id", "記入", "verification"), ("文書", "madeBy", "記入", "事業者"), ("文書", "note", "記入", "二度目"), ("回答", "II.6.1.1(1)", "実施状況", "実施")), "text/csv; charset=utf-8");
        var withoutMark = Encoding.UTF8.GetString(FilledIn.Csv(english, Answers("三度目"))).TrimStart('\uFEFF');
        using var third = await client.UploadAsync(id, withoutMark, "QUESTIONS.CSV");
        byte[] shiftJis = [.. "[Document]\n"u8, 0x95, 0xB6, 0x8F, 0x91];
        using var fourth = await client.UploadAsync(id, shiftJis, "sjis.csv");

        foreach (var (answer, number) in new[] { (first, 1), (second, 2), (third, 3) })
        {
            answer.StatusCode.Should().Be(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Stop));
            (await PortalClient.JsonAsync(answer)).GetProperty("number").GetInt32().Should().Be(number);
        }

        fourth.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PortalClient.JsonAsync(fourth)).GetProperty("detail").GetString().Should().Contain("CP932");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Each_bad_cell_is_named_with_what_to_write_in_the_language_of_the_page(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client(language: "ja");
        var id = await client.NewOperatorAsync();
        var workbook = await client.Http.GetByteArrayAsync($"/operators/{id}/questionnaire?kind=practice&level=item", Stop);
        var bad = FilledIn.Workbook(workbook, ("文書", "id", "記入", "a"), ("文書", "madeOn", "記入", "04/05/26"), ("回答", "II.6.1.1(1)", "実施状況", "たぶん"), ("回答", "II.6.1.1(2)", "実施日・予定日", "いつか"));

        using var page = await client.UploadFormAsync(id, ("質問票.xlsx", bad), ("good.json", SampleFiles.HospitalRule));
        using var problem = await client.UploadAsync(id, bad, "質問票.xlsx");

        page.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var note = (await PortalClient.PageOf(page)).QuerySelector(".note.bad")!.TextContent;
        note.Should().Contain("質問票.xlsx").And.Contain("シート「回答」のセルC").And.Contain("シート「文書」のセルC").And.Contain("たぶん").And.Contain("いつか").And.Contain("04/05/26");
        problem.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var details = await PortalClient.JsonAsync(problem);
        var cells = details.GetProperty("cells").EnumerateArray().ToList();
        cells.Should().HaveCountGreaterThanOrEqualTo(3);
        details.GetProperty("count").GetInt32().Should().Be(cells.Count);
        cells.Select(static one => one.GetProperty("sheet").GetString()).Should().Contain("文書").And.Contain("回答");
        cells.Select(static one => one.GetProperty("cell").GetString()).Should().OnlyContain(static cell => cell!.Length >= 2 && char.IsAsciiLetterUpper(cell[0]));
        details.GetProperty("errors").EnumerateObject().Select(static one => one.Name).Should().Contain(static name => name.StartsWith("回答!C", StringComparison.Ordinal));
        (await client.Http.GetFromJsonAsync<JsonElement>($"/api/operators/{id}/files", Stop)).GetProperty("items").GetArrayLength().Should().Be(1, "the other file was stored");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_only_for_reading_is_left_out_and_said(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client(language: "en");
        var id = await client.NewOperatorAsync();
        var workbook = await client.Http.GetByteArrayAsync($"/operators/{id}/questionnaire?kind=practice", Stop);
        var written = FilledIn.Workbook(workbook, [.. Answers("x"), ("Answers", "II.6.1.1(2)", "Item or provision", "Another title")]);

        using var page = await client.UploadFormAsync(id, ("questions.xlsx", written));
        using var answer = await client.UploadAsync(id, written, "questions.xlsx");

        page.StatusCode.Should().Be(HttpStatusCode.OK);
        (await PortalClient.PageOf(page)).QuerySelector(".note.ask")!.TextContent.Should().Contain("Left out").And.Contain("Answers row");
        (await PortalClient.JsonAsync(answer)).GetProperty("remarks").EnumerateArray().Single().GetString().Should().Contain("What was changed here is not read.");
    }

    [Theory]
    [InlineData(Database.Sqlite, "text.xlsx", "{}", "missing")]
    [InlineData(Database.PostgreSql, "table.ods", "a,b", "workbook")]
    public async Task A_name_does_not_make_a_spreadsheet_of_json_and_no_workbook_of_text(Database database, string name, string content, string said)
    {
        using var client = (await servers.OnAsync(database)).Client(language: "en");
        var id = await client.NewOperatorAsync();

        using var answer = await client.UploadAsync(id, content, name);
        // A workbook under the name of a JSON file is a workbook.
        var workbook = await client.Http.GetByteArrayAsync($"/operators/{id}/questionnaire?kind=practice", Stop);
        using var misnamed = await client.UploadAsync(id, FilledIn.Workbook(workbook, Answers("x")), "data.json");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Stop)).Should().Contain(said);
        misnamed.StatusCode.Should().Be(HttpStatusCode.Created, await misnamed.Content.ReadAsStringAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Which_questionnaire_is_meant_has_to_be_said_and_the_file_has_to_be_the_operators(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.WaterSet);
        var set = (await PortalClient.JsonAsync(stored)).GetProperty("fileId").GetGuid();
        using var stranger = server.Client();
        foreach (var (asked, status) in new[]
        {
            ("kind=standards&level=clause", HttpStatusCode.OK), ("kind=practice", HttpStatusCode.OK),
            ("kind=practice&level=clause", HttpStatusCode.BadRequest), ("kind=other", HttpStatusCode.BadRequest), (string.Empty, HttpStatusCode.BadRequest),
            ("kind=practice&level=Item", HttpStatusCode.BadRequest), ("kind=practice&form=ods", HttpStatusCode.BadRequest),
            ($"file={set}", HttpStatusCode.BadRequest), ($"file={Guid.NewGuid()}", HttpStatusCode.NotFound),
        })
        {
            using var answer = await client.Http.GetAsync($"/api/operators/{id}/questionnaire?{asked}", Stop);
            answer.StatusCode.Should().Be(status, asked);
        }

        using var others = await stranger.Http.GetAsync($"/operators/{id}/questionnaire?kind=practice", Stop);
        others.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var theirs = await stranger.Http.GetAsync($"/operators/{await stranger.NewOperatorAsync()}/questionnaire?file={set}", Stop);
        theirs.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static (string, string, string, string)[] Answers(string note) =>
    [
        ("Document", "id", "Entry", "verification"), ("Document", "madeBy", "Entry", "the operator"), ("Document", "note", "Entry", note),
        ("Answers", "II.6.1.1(1)", "Status", "carried out"),
    ];

    /// <summary>As a program that knows the type of a file, and no name for it.</summary>
    private static Task<HttpResponseMessage> SendAsync(PortalClient client, Guid id, byte[] content, string type) =>
        client.SendAsync($"/api/operators/{id}/files", new ByteArrayContent(content) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } });
}
