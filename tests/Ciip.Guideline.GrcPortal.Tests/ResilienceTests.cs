using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What is killed, flooded or full comes back, and says so meanwhile.</summary>
public sealed class ResilienceTests(PortalServers servers) : IDisposable
{
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
    public async Task Killed_at_any_moment_of_its_start_it_starts_again(Database database)
    {
        var connection = await servers.ConnectionAsync(database);
        foreach (var milliseconds in new[] { 300, 600, 900, 1_200, 1_500, 2_000 })
        {
            using var started = PortalProcess.Start(folder, connection);
            await Task.Delay(milliseconds, Stop);
            started.Kill();
        }

        using var portal = PortalProcess.Start(folder, connection);
        using var client = await portal.ClientAsync(Stop);
        (await client.Http.GetStringAsync("/health/ready", Stop)).Should().Be("Healthy");
    }

    /// <summary>What was confirmed is there, what was not is there as a whole or not at all.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Killed_with_fifty_uploads_at_once_it_has_all_that_were_confirmed(Database database)
    {
        var connection = await servers.ConnectionAsync(database);
        var confirmed = new ConcurrentBag<string>();
        Guid id;
        using (var killed = PortalProcess.Start(folder, connection))
        {
            using var first = await killed.ClientAsync(Stop);
            id = await first.NewOperatorAsync();
            var uploads = Enumerable.Range(0, 50).Select(i => UploadAsync(first, i)).ToList();
            while (confirmed.Count < 10 && uploads.Exists(static one => !one.IsCompleted))
            {
                await Task.Delay(10, Stop);
            }

            killed.Kill();
            await Task.WhenAll(uploads);
        }

        using var portal = PortalProcess.Start(folder, connection);
        using var client = await portal.ClientAsync(Stop);
        confirmed.Should().HaveCountGreaterThanOrEqualTo(10);
        foreach (var path in confirmed)
        {
            (await client.Http.GetStringAsync(path, Stop)).Should().Contain("rule-");
        }

        var files = (await client.Http.GetFromJsonAsync<JsonElement>($"/api/operators/{id}/files?limit=500", Stop)).GetProperty("items").EnumerateArray().ToList();
        files.Should().HaveCountGreaterThanOrEqualTo(confirmed.Count).And.OnlyContain(static one => one.GetProperty("number").GetInt32() == 1);
        await client.RunAsync(id);

        async Task UploadAsync(PortalClient of, int i)
        {
            try
            {
                using var answer = await of.UploadAsync(id, SampleFiles.Document($"rule-{i}"));
                if (answer.StatusCode == HttpStatusCode.Created)
                {
                    confirmed.Add(answer.Headers.Location + "/content");
                }
            }
            catch (HttpRequestException)
            {
                // Cut off by the kill: nobody was told anything.
            }
        }
    }

    /// <summary>What a kill in the middle of a migration leaves, and what starts used to wait for in silence for ever.</summary>
    [Fact]
    public async Task A_lock_that_nobody_holds_is_taken_away()
    {
        var file = "Data Source=" + Path.Combine(folder, "portal.db");
        await using (var connection = new SqliteConnection(file))
        {
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL CONSTRAINT \"PK___EFMigrationsLock\" PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01');";
            await command.ExecuteNonQueryAsync(Stop);
        }

        await using var server = await PortalServer.StartAsync(file);

        server.Log.Lines.Should().Contain(static line => line.Contains("left its lock behind"));
        using var client = server.Client();
        (await client.NewOperatorAsync()).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Two_dozen_hopeless_uploads_at_once_stay_within_bounds(Database database)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs /proc to weigh a process.");
        using var portal = PortalProcess.Start(folder, await servers.ConnectionAsync(database));
        using var client = await portal.ClientAsync(Stop);
        var id = await client.NewOperatorAsync();
        var wrong = Encoding.UTF8.GetBytes("{\"format\": \"ciip-guideline/standards-document/1\", \"treatments\": {" + string.Join(',', Enumerable.Range(0, 350_000).Select(static i => $"\"x{i}\":1")) + "}}");
        wrong.Length.Should().BeInRange(3_500_000, 4_194_304);

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => client.UploadAsync(id, wrong)));

        answers.Select(static one => one.StatusCode).Should().OnlyContain(static status => status == HttpStatusCode.BadRequest);
        portal.PeakMemory.Should().BeLessThan(500_000_000);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    /// <summary>Nothing more can be stored: that is said, and what was stored is still there.</summary>
    [Fact]
    public async Task A_full_disk_is_noticed_and_loses_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a limit on files as bash sets it.");
        using (var started = PortalProcess.Start(folder))
        {
            using var first = await started.ClientAsync(Stop);
            await first.NewOperatorAsync("Before");
        }

        using var portal = PortalProcess.Start(folder, largestFile: 6_000);
        using var client = await portal.ClientAsync(Stop);
        var id = await client.NewOperatorAsync();
        var stored = new List<string>();
        var refused = HttpStatusCode.OK;
        for (var i = 0; i < 100 && refused == HttpStatusCode.OK; i++)
        {
            using var answer = await client.UploadAsync(id, SampleFiles.Document($"rule-{i}", new string('x', 500_000)));
            if (answer.StatusCode == HttpStatusCode.Created)
            {
                stored.Add(answer.Headers.Location!.ToString());
            }
            else
            {
                refused = answer.StatusCode;
            }
        }

        stored.Should().NotBeEmpty();
        refused.Should().Be(HttpStatusCode.ServiceUnavailable);
        foreach (var path in stored)
        {
            using var kept = await client.Http.GetAsync(path, Stop);
            kept.StatusCode.Should().Be(HttpStatusCode.OK);
        }

        using var page = await client.UploadFormAsync(id, ("rule.json", Encoding.UTF8.GetBytes(SampleFiles.Document("rule", new string('x', 500_000)))));
        page.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await PortalClient.PageOf(page)).QuerySelector("h1")!.TextContent.Should().Contain("out of service");
    }

    /// <summary>A server that crashes and comes back under load costs no upload that was confirmed, and no status but 503.</summary>
    [Fact]
    public async Task A_database_that_is_restarted_under_load_loses_nothing()
    {
        var cluster = PostgresCluster.Start();
        try
        {
            await using var server = await PortalServer.StartAsync(await cluster.CreateDatabaseAsync());
            using var client = server.Client();
            var id = await client.NewOperatorAsync();
            var uploads = Enumerable.Range(0, 150).Select(i => client.UploadAsync(id, SampleFiles.Document($"rule-{i}"))).ToList();
            await Task.WhenAny(uploads);
            cluster.Restart();
            var answers = await Task.WhenAll(uploads);

            answers.Select(static one => one.StatusCode).Should().OnlyContain(static status => status == HttpStatusCode.Created || status == HttpStatusCode.ServiceUnavailable);
            foreach (var answer in answers.Where(static one => one.StatusCode == HttpStatusCode.Created))
            {
                (await client.Http.GetStringAsync(answer.Headers.Location, Stop)).Should().Contain("rule-");
            }

            using var again = await client.UploadAsync(id, SampleFiles.Document("afterwards"));
            again.StatusCode.Should().Be(HttpStatusCode.Created);
        }
        finally
        {
            await cluster.DisposeAsync();
        }
    }

    [Fact]
    public async Task Who_asks_for_too_much_is_told_when_to_come_back()
    {
        await using var server = await PortalServer.StartAsync(connection: null, "--Limits:PerMinute=5", "--Limits:AtOncePerUser=1");
        using var client = server.Client();
        using var other = server.Client();
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 8; i++)
        {
            answers.Add(await client.Http.GetAsync("/", Stop));
        }

        answers.Count(static one => one.StatusCode == HttpStatusCode.OK).Should().Be(5);
        answers[^1].StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        answers[^1].Headers.RetryAfter!.Delta.Should().BePositive();
        (await PortalClient.PageOf(answers[^1])).QuerySelector("h1")!.TextContent.Should().Contain("Too many");
        (await other.PageAsync("/")).QuerySelector("h1").Should().NotBeNull("nobody waits for somebody else");
        answers.ForEach(static one => one.Dispose());
    }

    [Fact]
    public async Task Limits_that_make_no_sense_stop_the_start() =>
        await FluentActions.Awaiting(static () => PortalServer.StartAsync(connection: null, "--Limits:AtOnce=0")).Should().ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>();

    [Fact]
    public async Task Exports_are_made_once_and_told_apart_by_their_tags()
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client();
        var id = await client.NewOperatorAsync();
        using var set = await client.UploadAsync(id, SampleFiles.WaterSet);
        var run = await client.RunAsync(id);
        foreach (var path in new[] { $"/runs/{run}/exports/oscal-assessment-results.json", $"/runs/{run}/report", $"/api/runs/{run}/exports/report.sarif" })
        {
            using var first = await client.Http.GetAsync(path, Stop);
            using var japanese = await client.Http.GetAsync(path + "?lang=ja", Stop);
            using var second = await client.Http.GetAsync(path + "?lang=en", Stop);
            second.Headers.ETag.Should().Be(first.Headers.ETag).And.NotBeNull(path);
            japanese.Headers.ETag.Should().NotBe(first.Headers.ETag, path);
            (await second.Content.ReadAsByteArrayAsync(Stop)).Should().Equal(await first.Content.ReadAsByteArrayAsync(Stop));
            second.Headers.GetValues("Content-Security-Policy").Should().ContainSingle(path);
            using var asked = new HttpRequestMessage(HttpMethod.Get, path);
            asked.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var known = await client.Http.SendAsync(asked, Stop);
            known.StatusCode.Should().Be(HttpStatusCode.NotModified, path);
        }

        using var stranger = (await servers.OnAsync(Database.Sqlite)).Client();
        using var theirs = await stranger.Http.GetAsync($"/runs/{run}/report", Stop);
        theirs.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
