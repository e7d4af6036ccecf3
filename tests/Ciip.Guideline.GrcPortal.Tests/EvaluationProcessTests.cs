using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Nodes share the queue, and one that is killed costs nothing and doubles nothing.</summary>
public sealed class EvaluationProcessTests(PortalServers servers) : IDisposable
{
    private const int Operators = 200;

    /// <summary>The tenant of whoever sits at the machine.</summary>
    private const string Tenant = "local";

    private static readonly string[] Quick = ["--Worker:SecondsPerLease=2", "--Worker:MillisecondsBetweenLooks=50", "--Worker:AtOnce=1"];

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly string folder = Directory.CreateTempSubdirectory("ciip-portal-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Of_two_nodes_both_work_and_when_one_is_killed_the_other_finishes()
    {
        var connection = await servers.ConnectionAsync(Database.PostgreSql);
        await using var server = await PortalServer.StartAsync(connection, "--Worker:Enabled=false");
        await Evaluations.AddOperatorsAsync(server, Tenant, Operators);
        using var killed = PortalProcess.Start(folder, connection, settings: Quick);
        using var other = PortalProcess.Start(folder, connection, settings: Quick);
        using var first = await killed.ClientAsync(Stop);
        using var second = await other.ClientAsync(Stop);

        var address = await Evaluations.RequestAsync(first, new { asOf = "2026-04-01" });
        var done = 0;
        while (await CountAsync(jobs => jobs.Where(static one => one.State == JobState.Done).Select(static one => one.Node).Distinct()) < 2 || done < 20)
        {
            await Task.Delay(Pause, Stop);
            done = await CountAsync(static jobs => jobs.Where(static one => one.State == JobState.Done));
        }

        killed.Kill();
        done.Should().BeLessThan(Operators, "the node is killed before all is done");
        await FinishedOnceAsync(server, second, address);

        async Task<int> CountAsync<T>(Func<IQueryable<JobRow>, IQueryable<T>> what)
        {
            await using var scope = Evaluations.ScopeOf(server, Tenant);
            return await what(scope.ServiceProvider.GetRequiredService<PortalDb>().Jobs).CountAsync(Stop);
        }
    }

    [Fact]
    public async Task Killed_and_started_again_it_goes_on_where_it_was()
    {
        var connection = "Data Source=" + Path.Combine(folder, "portal.db");
        await using var server = await PortalServer.StartAsync(connection, "--Worker:Enabled=false");
        await Evaluations.AddOperatorsAsync(server, Tenant, Operators);
        string address;
        using (var killed = PortalProcess.Start(folder, connection, settings: Quick))
        {
            using var first = await killed.ClientAsync(Stop);
            address = await Evaluations.RequestAsync(first, new { asOf = "2026-04-01" });
            var done = 0;
            while (done < 20)
            {
                await Task.Delay(Pause, Stop);
                done = JsonDocument.Parse(await first.Http.GetStringAsync(address, Stop)).RootElement.GetProperty("progress").GetProperty("done").GetInt32();
            }

            killed.Kill();
            done.Should().BeLessThan(Operators, "it is killed before all is done");
        }

        using var portal = PortalProcess.Start(folder, connection, settings: Quick);
        using var client = await portal.ClientAsync(Stop);
        await FinishedOnceAsync(server, client, address);
    }

    /// <summary>Each operator has one run, which is that of its job, by one of two processes.</summary>
    private static async Task FinishedOnceAsync(PortalServer server, PortalClient client, string address)
    {
        (await Evaluations.FinishAsync(client, address)).GetProperty("done").GetInt32().Should().Be(Operators);
        await using var scope = Evaluations.ScopeOf(server, Tenant);
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var jobs = await db.Jobs.AsNoTracking().ToListAsync(Stop);
        var runs = await db.Runs.AsNoTracking().ToListAsync(Stop);
        runs.Should().HaveCount(Operators).And.OnlyContain(static one => one.Number == 1 && one.AsOf == "2026-04-01");
        jobs.Select(static one => (one.OperatorId, one.RunId)).Should().BeEquivalentTo(runs.Select(static one => (one.OperatorId, RunId: (Guid?)one.Id)));
        jobs.Select(static one => one.Node).Distinct().Should().HaveCount(2).And.NotContainNulls();
    }
}
