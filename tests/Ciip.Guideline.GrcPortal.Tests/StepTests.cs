using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using Ciip.Guideline.GrcPortal.Tests.Support;
using Ciip.Guideline.Tests.Formats.Oscal;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Who closes an entry of a plan until when, and how far it is.</summary>
public sealed class StepTests(PortalServers servers)
{
    private const string Step = "documents/II.6.1.2(2)";

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_settled_stands_in_every_plan_and_in_the_log(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var (id, run) = await EvaluatedAsync(client);
        var path = (await client.PageAsync($"/runs/{run}/plan")).QuerySelector(".plan .step a")!.GetAttribute("href")!;

        using var saved = await client.SubmitAsync(path, string.Empty, ("number", "0"), ("owner", " 情報セキュリティ室 "), ("dueOn", "2020-03-31"), ("state", "InProgress"), ("note", "first\r\nsecond <b>"));
        using var same = await client.SubmitAsync(path, string.Empty, ("number", "1"), ("owner", "情報セキュリティ室"), ("dueOn", "2020-03-31"), ("state", "InProgress"), ("note", "first\nsecond <b>"));

        saved.StatusCode.Should().Be(HttpStatusCode.Found);
        same.StatusCode.Should().Be(HttpStatusCode.Found);
        var next = await client.RunAsync(id, asOf: "2026-05-01");
        foreach (var plan in new[] { run, next })
        {
            var entry = (await client.PageAsync($"/runs/{plan}/plan")).QuerySelector(".plan .step")!;
            entry.TextContent.Should().Contain("情報セキュリティ室").And.Contain("2020-03-31").And.Contain("overdue").And.Contain("in progress").And.Contain("second <b>");
        }

        var page = await client.PageAsync(path);
        page.QuerySelector("input[name=number]")!.GetAttribute("value").Should().Be("1", "the second form changed nothing");
        page.QuerySelector("#note")!.TextContent.Should().Be("first\nsecond <b>");
        page.QuerySelectorAll("section[aria-labelledby=history] tbody tr").Should().ContainSingle().Which.TextContent.Should().Contain("alice").And.Contain("in progress; 2020-03-31; 情報セキュリティ室");
        await using var scope = server.Services.CreateAsyncScope();
        var log = await scope.ServiceProvider.GetRequiredService<PortalDb>().Events.IgnoreQueryFilters().SingleAsync(one => one.OperatorId == id && one.Kind == EventKind.StepChanged, Stop);
        (log.Subject, log.Detail).Should().Be((Subject(path), "in-progress; 2020-03-31; 情報セキュリティ室"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_stale_form_shows_both_and_stores_on_the_second_try(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        var path = $"/operators/{id}/steps/{Step}";
        using var theirs = await client.SubmitAsync(path, string.Empty, ("number", "0"), ("owner", "Theirs"), ("state", "Open"));

        using var stale = await client.SubmitAsync(path, string.Empty, ("number", "0"), ("owner", "Mine"), ("state", "Done"));

        stale.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        var page = await PortalClient.PageOf(stale);
        page.QuerySelector("#stale")!.TextContent.Should().Contain("Theirs");
        page.QuerySelector("#owner")!.GetAttribute("value").Should().Be("Mine");
        page.QuerySelector("#state option[selected]")!.GetAttribute("value").Should().Be("Done");
        (await GetAsync(client, id)).GetProperty("owner").GetString().Should().Be("Theirs");
        using var second = await client.SubmitAsync(path, string.Empty, ("number", page.QuerySelector("input[name=number]")!.GetAttribute("value")!), ("owner", "Mine"), ("state", "Done"));
        second.StatusCode.Should().Be(HttpStatusCode.Found);
        (await GetAsync(client, id)).GetProperty("owner").GetString().Should().Be("Mine");
        foreach (var number in new[] { "7", "-1", "2147483647" })
        {
            using var never = await client.SubmitAsync($"/operators/{id}/steps/practice/II.1", string.Empty, ("number", number), ("owner", "Mine"), ("state", "Done"));
            never.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_cannot_be_stored_stays_in_the_form_with_the_reason(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        var path = $"/operators/{id}/steps/{Step}";
        foreach (var (name, value, reason) in new[]
        {
            ("owner", new string('x', 201), "at most 200"), ("owner", "two\nlines", "on one line"), ("note", new string('x', 2_001), "at most 2000"),
            ("dueOn", "tomorrow", "due date"), ("dueOn", "2026-02-30", "due date"), ("dueOn", "1899-12-31", "due date"), ("dueOn", "3000-01-01", "due date"), ("dueOn", "31/03/2026", "due date"),
        })
        {
            using var refused = await client.SubmitAsync(path, string.Empty, ("number", "0"), (name, value), ("state", "Done"));
            refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, value);
            var page = await PortalClient.PageOf(refused);
            page.QuerySelector("[role=alert]")!.TextContent.Should().Contain(reason);
            page.QuerySelector("#state option[selected]")!.GetAttribute("value").Should().Be("Done");
        }

        foreach (var (name, value) in new[] { ("state", "Bogus"), ("state", "7"), ("number", "x") })
        {
            using var unreadable = await client.SubmitAsync(path, string.Empty, (name, value));
            unreadable.StatusCode.Should().Be(HttpStatusCode.BadRequest, value);
        }

        using var longest = await client.SubmitAsync(path, string.Empty, ("number", "0"), ("owner", new string('情', 200)), ("note", string.Concat(Enumerable.Repeat("情\r\n", 999)) + "情"), ("dueOn", "2999-12-31"), ("state", "Accepted"));
        longest.StatusCode.Should().Be(HttpStatusCode.Found);
        (await GetAsync(client, id)).GetProperty("dueOn").GetString().Should().Be("2999-12-31");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Only_what_a_plan_can_have_is_a_step(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        foreach (var step in new[] { "documents/II.6.1.2(2).a", "documents/II.6.1.2", "documents/II", "documents/nothing", "both/II.6.1.2(2)", "0/II.6.1.2(2)", "Documents/II.6.1.2(2)", "documents/" + new string('x', 500) })
        {
            foreach (var path in new[] { $"/operators/{id}/steps/{step}", $"/api/operators/{id}/steps/{step}" })
            {
                using var answer = await client.Http.GetAsync(path, Stop);
                answer.StatusCode.Should().Be(HttpStatusCode.NotFound, path);
            }
        }

        using var asked = await client.Http.GetAsync($"/operators/{id}/steps?about=II.6.1.2(2)&axis=practice", Stop);
        asked.Headers.Location!.ToString().Should().Be($"/operators/{id}/steps/practice/II.6.1.2(2)");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_is_the_tenants_alone_and_readers_see_no_form(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        using var stranger = server.Client();
        using var reader = server.Client(client.Tenant + "@reader");
        var (id, run) = await EvaluatedAsync(client);
        using var put = await PutAsync(client, id, new { owner = "Somebody", state = "done" });
        foreach (var path in new[] { $"/operators/{id}/steps", $"/operators/{id}/steps/{Step}", $"/api/operators/{id}/steps", $"/api/operators/{id}/steps/{Step}" })
        {
            using var theirs = await stranger.Http.GetAsync(path, Stop);
            theirs.StatusCode.Should().Be(HttpStatusCode.NotFound, path);
            (await reader.Http.GetStringAsync(path, Stop)).Should().Contain("Somebody").And.NotContain("<form");
        }

        (await reader.PageAsync($"/runs/{run}/plan")).QuerySelector(".plan .step a")!.TextContent.Should().Be("History and evidence");
        using var strange = await PutAsync(stranger, id, new { state = "open" });
        using var forbidden = await PutAsync(reader, id, new { state = "open" });
        using var form = await reader.SendAsync($"/operators/{id}/steps/{Step}", new FormUrlEncodedContent([KeyValuePair.Create("number", "1"), KeyValuePair.Create("state", "Open")]));
        strange.StatusCode.Should().Be(HttpStatusCode.NotFound);
        forbidden.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        form.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await GetAsync(client, id)).GetProperty("number").GetInt32().Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_program_says_what_its_change_was_made_from(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        (await GetAsync(client, id)).GetProperty("state").GetString().Should().Be("open", "nothing was settled yet");

        using var first = await PutAsync(client, id, new { owner = "A", dueOn = "2026-09-30", state = "in-progress", note = "n" }, ("If-None-Match", "*"));
        using var thereAlready = await PutAsync(client, id, new { owner = "B", state = "open" }, ("If-None-Match", "*"));
        using var second = await PutAsync(client, id, new { owner = "B", state = "accepted" }, ("If-Match", "\"1\""));
        using var stale = await PutAsync(client, id, new { owner = "C", state = "open" }, ("If-Match", "\"1\""));
        using var unreadable = await PutAsync(client, id, new { state = "open" }, ("If-Match", "\"x\""));
        using var number = await PutAsync(client, id, new { state = 1 });
        using var unknown = await PutAsync(client, id, new { state = "begun" });
        using var unsaid = await PutAsync(client, id, new { owner = "D" });
        using var noDay = await PutAsync(client, id, new { dueOn = "2026-02-30", state = "open" });
        using var noRoom = await PutAsync(client, id, new { note = "a\0b", state = "open" });
        using var tooLong = await PutAsync(client, id, new { owner = new string('x', 201), state = "open" });

        new[] { first, thereAlready, second, stale, unreadable, number, unknown, unsaid, noDay, noRoom, tooLong }.Select(static one => (int)one.StatusCode).Should().Equal(200, 412, 200, 412, 400, 400, 400, 400, 400, 400, 400);
        second.Headers.ETag!.Tag.Should().Be("\"2\"");
        (await PortalClient.JsonAsync(stale)).GetProperty("step").GetProperty("owner").GetString().Should().Be("B");
        var now = await GetAsync(client, id);
        now.GetProperty("dueOn").ValueKind.Should().Be(JsonValueKind.Null, "what is not said is taken away");
        (now.GetProperty("state").GetString(), now.GetProperty("axis").GetString()).Should().Be(("accepted", "documents"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Of_many_at_once_one_is_stored(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => PutAsync(client, id, new { owner = $"Owner {i}", state = "open" }, ("If-Match", "\"0\""))));

        answers.Select(static one => (int)one.StatusCode).Order().Should().Equal(Enumerable.Repeat(412, 11).Prepend(200));
        (await GetAsync(client, id)).GetProperty("number").GetInt32().Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_list_begins_with_what_is_late_and_keeps_what_no_plan_has_any_more(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var (id, _) = await EvaluatedAsync(client);
        foreach (var (step, due, state) in new[] { ("practice/II.1", null, "open"), ("documents/II.2", "2020-01-01", "done"), ("documents/II.6.1.2(2)", "2999-01-01", "open"), ("documents/II.5", "2020-01-02", "in-progress") })
        {
            using var put = await PutAsync(client, id, new { owner = "Office", dueOn = due, state }, step: step);
            put.StatusCode.Should().Be(HttpStatusCode.OK, step);
        }

        var page = await client.PageAsync($"/operators/{id}/steps");
        Rows(page).Should().Equal("documents/II.5", "documents/II.6.1.2(2)", "practice/II.1", "documents/II.2");
        page.QuerySelectorAll("tbody .gap").Should().ContainSingle("what is done is not late");
        page.QuerySelector("tbody tr:nth-child(3)")!.TextContent.Should().Contain("not in it", "no practice was evaluated");
        Rows(await client.PageAsync($"/operators/{id}/steps?sort=entry")).Should().Equal("practice/II.1", "documents/II.2", "documents/II.5", "documents/II.6.1.2(2)");
        var listed = new List<string>();
        for (var path = $"/api/operators/{id}/steps?limit=3"; path is not null;)
        {
            var part = await client.Http.GetFromJsonAsync<JsonElement>(path, Stop);
            listed.AddRange(part.GetProperty("items").EnumerateArray().Select(static one => one.GetProperty("about").GetString()!));
            path = part.GetProperty("next").GetString();
        }

        listed.Should().Equal("II.1", "II.2", "II.5", "II.6.1.2(2)");

        static IEnumerable<string> Rows(IDocument of) => of.QuerySelectorAll("tbody th a").Select(static one => string.Join('/', one.GetAttribute("href")!.Split('/')[^2..]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_plan_of_action_carries_it_and_is_never_served_stale(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var (id, run) = await EvaluatedAsync(client);
        var step = string.Join('/', (await client.PageAsync($"/runs/{run}/plan")).QuerySelector(".plan .step a")!.GetAttribute("href")!.Split('/')[^2..]);
        var tags = new List<string>();
        await LookAsync();
        using var put = await PutAsync(client, id, new { owner = "情報セキュリティ室", dueOn = "2026-09-30", state = "in-progress", note = "See the minutes." }, step: step);
        await LookAsync();
        using var added = await client.SendAsync($"/api/operators/{id}/steps/{step}/evidence?name=minutes.pdf", new ByteArrayContent(EvidenceFiles.Pdf()));
        var evidence = await PortalClient.JsonAsync(added);
        var hash = evidence.GetProperty("sha256").GetString()!;

        var oscal = await LookAsync();

        OscalSchemas.Errors("plan-of-action-and-milestones", oscal).Should().BeEmpty();
        oscal.Should().Contain("情報セキュリティ室").And.Contain("2026-09-30T23:59:59+09:00").And.Contain("\"remediating\"").And.Contain("See the minutes.").And.Contain(hash).And.Contain("minutes.pdf");
        using var removed = await client.SendAsync(HttpMethod.Delete, evidence.GetProperty("links").GetProperty("self").GetString()!, new ByteArrayContent([]));
        (await LookAsync()).Should().NotContain(hash);
        tags.Should().OnlyHaveUniqueItems().And.HaveCount(4);

        async Task<string> LookAsync()
        {
            using var first = await client.Http.GetAsync($"/runs/{run}/exports/oscal-plan.json", Stop);
            using var api = await client.Http.GetAsync($"/api/runs/{run}/exports/oscal-plan.json", Stop);
            var text = await first.Content.ReadAsStringAsync(Stop);
            (await api.Content.ReadAsStringAsync(Stop)).Should().Be(text);
            var tag = first.Headers.ETag!.Tag;
            foreach (var one in tags.Append(tag))
            {
                using var asked = new HttpRequestMessage(HttpMethod.Get, $"/runs/{run}/exports/oscal-plan.json");
                asked.Headers.TryAddWithoutValidation("If-None-Match", one);
                using var known = await client.Http.SendAsync(asked, Stop);
                known.StatusCode.Should().Be(one == tag ? HttpStatusCode.NotModified : HttpStatusCode.OK);
            }

            tags.Add(tag);
            return text;
        }
    }

    private static async Task<(Guid Id, Guid Run)> EvaluatedAsync(PortalClient client)
    {
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.Document("rule"));
        return (id, await client.RunAsync(id));
    }

    private static Task<HttpResponseMessage> PutAsync(PortalClient client, Guid id, object body, (string Name, string Value)? condition = null, string step = Step) =>
        client.SendAsync(HttpMethod.Put, $"/api/operators/{id}/steps/{step}", JsonContent.Create(body), condition);

    private static Task<JsonElement> GetAsync(PortalClient client, Guid id) => client.Http.GetFromJsonAsync<JsonElement>($"/api/operators/{id}/steps/{Step}", Stop);

    private static string Subject(string path) => path.Split('/') is [.., var axis, var about] ? $"{about} ({axis})" : path;
}
