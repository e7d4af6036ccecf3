using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using GrcPortal.Evaluations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Operators are evaluated in the background: all as of a date, each once, whatever happens meanwhile.</summary>
public sealed class EvaluationTests(PortalServers servers) : IDisposable
{
    private const string Idle = "--Worker:Enabled=false";

    private readonly string folder = Directory.CreateTempSubdirectory("ciip-portal-").FullName;

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task All_with_a_file_in_use_get_a_run_as_of_the_date(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var ids = await Evaluations.AddOperatorsAsync(server, client.Tenant!, 4);
        var empty = await client.NewOperatorAsync("Without a file");

        var address = await Evaluations.RequestAsync(client, new { asOf = "2026-04", inventory = "complete" });
        var progress = await Evaluations.FinishAsync(client, address);

        progress.ToString().Should().Be("""{"total":4,"waiting":0,"taken":0,"done":4,"refused":0,"canceled":0,"removed":0}""");
        var jobs = await Evaluations.JobsAsync(client, address);
        foreach (var (id, job) in ids.Order().Zip(jobs))
        {
            var run = (await client.Http.GetFromJsonAsync<JsonElement>($"/api/operators/{id}/runs", Stop)).GetProperty("items").EnumerateArray().Should().ContainSingle().Subject;
            run.GetProperty("asOf").GetString().Should().Be("2026-04");
            job.GetProperty("operatorId").GetGuid().Should().Be(id);
            job.GetProperty("state").GetString().Should().Be("done");
            job.GetProperty("runId").GetGuid().Should().Be(run.GetProperty("id").GetGuid());
            (await client.PageAsync($"/runs/{job.GetProperty("runId").GetGuid()}")).QuerySelector(".facts")!.TextContent.Should().Contain("alice");
        }

        (await client.Http.GetFromJsonAsync<JsonElement>($"/api/operators/{empty}/runs", Stop)).GetProperty("items").GetArrayLength().Should().Be(0);
        var again = await Evaluations.RequestAsync(client, new { asOf = "2026-04", inventory = "complete" });
        (await Evaluations.FinishAsync(client, again)).GetProperty("done").GetInt32().Should().Be(4);
        (await Evaluations.JobsAsync(client, again)).Select(static one => one.GetProperty("runId").GetGuid()).Should().Equal(jobs.Select(static one => one.GetProperty("runId").GetGuid()));
        (await client.Http.GetFromJsonAsync<JsonElement>("/api/evaluations", Stop)).GetProperty("items").EnumerateArray().Select(static one => "/api/evaluations/" + one.GetProperty("id").GetGuid())
            .Should().Equal(again, address);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_cannot_be_evaluated_says_why_in_both_languages(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        using var japanese = server.Client(client.Tenant, "ja");
        var id = await client.NewOperatorAsync("With two");
        using var first = await client.UploadAsync(id, SampleFiles.WaterPractice);
        using var second = await client.UploadAsync(id, SampleFiles.CityAudit);
        await Evaluations.AddOperatorsAsync(server, client.Tenant!, 1);

        var address = await Evaluations.RequestAsync(client, new { });
        var progress = await Evaluations.FinishAsync(client, address);

        progress.GetProperty("done").GetInt32().Should().Be(1);
        progress.GetProperty("refused").GetInt32().Should().Be(1);
        var job = (await Evaluations.JobsAsync(client, address)).Single(one => one.GetProperty("operatorId").GetGuid() == id);
        job.GetProperty("state").GetString().Should().Be("refused");
        job.GetProperty("reason").GetString().Should().StartWith("Several self-verifications are in use.");
        var page = await japanese.PageAsync(address["/api".Length..]);
        page.QuerySelector("tbody tr")!.TextContent.Should().Contain("With two").And.Contain("評価対象の自己検証が複数あります。");
        page.QuerySelector("tbody a")!.GetAttribute("href").Should().Be($"/operators/{id}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_waits_is_called_off_and_only_an_editor_can(Database database)
    {
        await using var server = await PortalServer.StartAsync(await servers.ConnectionAsync(database), Idle);
        using var client = server.Client();
        using var reader = server.Client(client.Tenant + "@reader");
        await Evaluations.AddOperatorsAsync(server, client.Tenant!, 3);

        using var started = await client.SubmitAsync("/evaluations", string.Empty, ("asOf", "2026-04-01"), ("inventory", "Complete"), ("internalRulesInventory", string.Empty));
        started.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var address = started.Headers.Location!.ToString().Replace("?watch=true", string.Empty, StringComparison.Ordinal);
        using var watched = await client.Http.GetAsync(started.Headers.Location, Stop);
        using var still = await client.Http.GetAsync(address, Stop);
        watched.Headers.GetValues("Refresh").Should().Equal("5");
        still.Headers.Contains("Refresh").Should().BeFalse();
        var progress = (await PortalClient.PageOf(still)).QuerySelector("progress")!;
        progress.GetAttribute("value").Should().Be("0");
        progress.GetAttribute("max").Should().Be("3");
        (await reader.PageAsync(address)).QuerySelectorAll("main form").Should().BeEmpty();
        (await reader.PageAsync("/evaluations")).QuerySelectorAll("main form").Should().BeEmpty();
        using var forbidden = await reader.SendAsync("/api" + address + "/cancel", JsonContent.Create(new { }));
        forbidden.StatusCode.Should().Be(HttpStatusCode.Forbidden);

        using var canceled = await client.SubmitAsync(address, "Cancel");
        using var again = await client.SendAsync("/api" + address + "/cancel", JsonContent.Create(new { }));

        canceled.Headers.Location!.ToString().Should().Be(address);
        again.StatusCode.Should().Be(HttpStatusCode.OK);
        (await PortalClient.JsonAsync(again)).GetProperty("progress").GetProperty("canceled").GetInt32().Should().Be(3);
        (await client.PageAsync(address)).QuerySelectorAll("main form").Should().BeEmpty();
        await using var scope = Evaluations.ScopeOf(server, client.Tenant!);
        (await scope.ServiceProvider.GetRequiredService<PortalDb>().Events.OrderBy(static one => one.Id).Select(static one => one.Kind + " " + one.Subject + " " + one.Detail).ToListAsync(Stop))
            .Should().Equal("BatchRequested 2026-04-01 3", "BatchCanceled 2026-04-01 3");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nobody_else_sees_it(Database database)
    {
        var server = await servers.OnAsync(database);
        using var owner = server.Client();
        using var other = server.Client();
        var id = (await Evaluations.AddOperatorsAsync(server, owner.Tenant!, 1))[0];
        var address = await Evaluations.RequestAsync(owner, new { operatorId = id });
        await Evaluations.FinishAsync(owner, address);

        foreach (var path in new[] { address, address + "/jobs", address["/api".Length..] })
        {
            using var mine = await owner.Http.GetAsync(path, Stop);
            mine.StatusCode.Should().Be(HttpStatusCode.OK, path);
            using var theirs = await other.Http.GetAsync(path, Stop);
            theirs.StatusCode.Should().Be(HttpStatusCode.NotFound, path);
        }

        using var cancel = await other.SendAsync(address + "/cancel", JsonContent.Create(new { }));
        cancel.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var request = await other.SendAsync("/api/evaluations", JsonContent.Create(new { operatorId = id }));
        request.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var nothing = await other.SendAsync("/api/evaluations", JsonContent.Create(new { }));
        nothing.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        using var date = await owner.SendAsync("/api/evaluations", JsonContent.Create(new { asOf = "tomorrow" }));
        (await PortalClient.JsonAsync(date)).GetProperty("detail").GetString().Should().Contain("“tomorrow” is not a date");
        (await other.Http.GetFromJsonAsync<JsonElement>("/api/evaluations", Stop)).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task After_a_restart_what_waits_is_taken_up_and_what_a_dead_node_left_too(Database database)
    {
        var connection = await servers.ConnectionAsync(database) ?? "Data Source=" + Path.Combine(folder, "portal.db");
        var tenant = Guid.NewGuid().ToString("N");
        string address, off;
        await using (var before = await PortalServer.StartAsync(connection, Idle))
        {
            using var first = before.Client(tenant);
            await Evaluations.AddOperatorsAsync(before, tenant, 4);
            off = await Evaluations.RequestAsync(first, new { asOf = "2026" });
            await LeaveAsync(before, off, 1, attempts: 1);
            using var canceled = await first.SendAsync(off + "/cancel", JsonContent.Create(new { }));
            address = await Evaluations.RequestAsync(first, new { asOf = "2025" });
            await LeaveAsync(before, address, 2, attempts: 1);
            await LeaveAsync(before, address, 1, attempts: 3);
        }

        await using var server = await PortalServer.StartAsync(connection);
        using var client = server.Client(tenant);
        var progress = await Evaluations.FinishAsync(client, address);

        progress.GetProperty("done").GetInt32().Should().Be(3);
        (await Evaluations.JobsAsync(client, address)).Single(static one => one.GetProperty("state").GetString() == "refused").GetProperty("reason").GetString().Should().Contain("did not come to its end");
        (await Evaluations.FinishAsync(client, off)).GetProperty("canceled").GetInt32().Should().Be(4);
        (await RunsAsync(server)).Should().HaveCount(3).And.OnlyHaveUniqueItems();

        // As a node leaves jobs that is gone since a minute.
        static async Task LeaveAsync(PortalServer of, string batch, int count, int attempts)
        {
            await using var scope = of.Services.CreateAsyncScope();
            var id = Guid.Parse(batch.Split('/')[^1]);
            var past = TimeProvider.System.GetUtcNow().AddMinutes(-1);
            var jobs = scope.ServiceProvider.GetRequiredService<PortalDb>().Jobs.IgnoreQueryFilters();
            var some = await jobs.Where(one => one.BatchId == id && one.State == JobState.Waiting).OrderBy(static one => one.Id).Take(count).Select(static one => one.Id).ToListAsync(Stop);
            (await jobs.Where(one => some.Contains(one.Id)).ExecuteUpdateAsync(
                row => row.SetProperty(static one => one.State, JobState.Taken).SetProperty(static one => one.Node, "gone").SetProperty(static one => one.TakenUntil, past).SetProperty(static one => one.Attempts, attempts),
                Stop)).Should().Be(count);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_node_that_comes_too_late_stores_nothing(Database database)
    {
        await using var server = await PortalServer.StartAsync(await servers.ConnectionAsync(database), Idle);
        using var client = server.Client();
        await Evaluations.AddOperatorsAsync(server, client.Tenant!, 2);
        var address = await Evaluations.RequestAsync(client, new { asOf = "2026" });
        await using var scope = server.Services.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<JobQueue>();
        var late = (await queue.ClaimAsync(Stop))!;
        var good = (await queue.ClaimAsync(Stop))!;
        (await queue.ClaimAsync(Stop)).Should().BeNull();
        await scope.ServiceProvider.GetRequiredService<PortalDb>().Jobs.IgnoreQueryFilters().Where(one => one.Id == late.JobId)
            .ExecuteUpdateAsync(static row => row.SetProperty(static one => one.Attempts, 2), Stop);
        var runner = server.Services.GetRequiredService<JobRunner>();

        await runner.RunAsync(late);
        await runner.RunAsync(good);
        await runner.RunAsync(good);

        (await RunsAsync(server)).Should().Equal(good.OperatorId);
        (await Evaluations.JobsAsync(client, address)).Select(static one => one.GetProperty("state").GetString()).Should().BeEquivalentTo("taken", "done");
        server.Log.Lines.Should().Contain(line => line.Contains(late.JobId.ToString()) && line.Contains("lost"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task One_that_fails_stops_no_other_and_says_nothing_of_what_is_in_it(Database database)
    {
        await using var server = await PortalServer.StartAsync(await servers.ConnectionAsync(database), "--Worker:Attempts=1", "--Worker:MillisecondsBetweenLooks=100");
        using var client = server.Client();
        var ids = await Evaluations.AddOperatorsAsync(server, client.Tenant!, 5);
        await using (var scope = server.Services.CreateAsyncScope())
        {
            var broken = Encoding.UTF8.GetBytes("""{"format": "ciip-guideline/standards-document/1", "secret": 1}""");
            await scope.ServiceProvider.GetRequiredService<PortalDb>().Versions.IgnoreQueryFilters().Where(one => one.File!.OperatorId == ids[2])
                .ExecuteUpdateAsync(row => row.SetProperty(static one => one.Content, broken), Stop);
        }

        var address = await Evaluations.RequestAsync(client, new { });
        var progress = await Evaluations.FinishAsync(client, address);

        progress.GetProperty("done").GetInt32().Should().Be(4);
        var job = (await Evaluations.JobsAsync(client, address)).Single(static one => one.GetProperty("state").GetString() == "refused");
        job.GetProperty("reason").GetString().Should().Contain(job.GetProperty("id").GetGuid().ToString());
        server.Log.Lines.Should().Contain(line => line.Contains("failed at attempt 1") && line.Contains(ids[2].ToString()));
        server.Log.Lines.Should().NotContain(static line => line.Contains("secret"));
    }

    /// <summary>What has begun when the portal is told to stop is brought to its end, and nothing else is begun.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task A_node_that_stops_leaves_nothing_half_done(Database database)
    {
        await using var server = await PortalServer.StartAsync(await servers.ConnectionAsync(database), "--Worker:AtOnce=4");
        using var client = server.Client();
        await Evaluations.AddOperatorsAsync(server, client.Tenant!, 100);
        await Evaluations.RequestAsync(client, new { });
        while ((await RunsAsync(server)).Count == 0)
        {
            await Task.Delay(10, Stop);
        }

        await server.Services.GetServices<IHostedService>().OfType<EvaluationWorker>().Single().StopAsync(Stop);

        await using var scope = Evaluations.ScopeOf(server, client.Tenant!);
        var jobs = await scope.ServiceProvider.GetRequiredService<PortalDb>().Jobs.GroupBy(static one => one.State).Select(static group => new { group.Key, Count = group.Count() }).ToListAsync(Stop);
        jobs.Select(static one => one.Key).Should().BeSubsetOf([JobState.Done, JobState.Waiting]);
        jobs.Single(static one => one.Key == JobState.Done).Count.Should().Be((await RunsAsync(server)).Count).And.BeLessThan(100);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Thousands_are_taken_in_at_once_and_looked_at_in_parts(Database database)
    {
        await using var server = await PortalServer.StartAsync(await servers.ConnectionAsync(database), Idle);
        using var client = server.Client();
        await Evaluations.AddOperatorsAsync(server, client.Tenant!, 1_203);

        var address = await Evaluations.RequestAsync(client, new { });

        var parts = new List<List<string>>();
        for (var next = address + "/jobs?limit=500"; next is not null;)
        {
            var part = await client.Http.GetFromJsonAsync<JsonElement>(next, Stop);
            parts.Add([.. part.GetProperty("items").EnumerateArray().Select(static one => one.GetProperty("operatorName").GetString()!)]);
            next = part.GetProperty("next").GetString();
        }

        parts.Select(static one => one.Count).Should().Equal(500, 500, 203);
        parts.SelectMany(static one => one).Should().BeEquivalentTo(Enumerable.Range(0, 1_203).Select(static one => FormattableString.Invariant($"Operator {one:00000}")));
    }

    [Theory]
    [InlineData("--Worker:AtOnce=0")]
    [InlineData("--Worker:SecondsPerLease=0")]
    [InlineData("--Worker:MillisecondsBetweenLooks=1")]
    [InlineData("--Upload:MaxFileBytes=0")]
    public async Task Settings_that_make_no_sense_stop_the_start(string setting) =>
        await FluentActions.Awaiting(() => PortalServer.StartAsync(connection: null, setting)).Should().ThrowAsync<OptionsValidationException>();

    private static async Task<List<Guid>> RunsAsync(PortalServer server)
    {
        await using var scope = server.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDb>().Runs.IgnoreQueryFilters().Select(static one => one.OperatorId).ToListAsync(Stop);
    }
}
