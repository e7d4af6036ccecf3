using System.Net;
using System.Text.RegularExpressions;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>With ten thousand operators a request takes as long as with one: it finds its rows by an index, and looks through no table that grows with the operators.</summary>
public sealed partial class QueryPlanTests
{
    /// <summary>What retention asks once a night.</summary>
    private const string PastTimeOfAll = "SELECT DISTINCT \"r\".\"OperatorId\"\nFROM \"Runs\" AS \"r\"";

    /// <summary>Of these, pages show the rows of a tenant in order, or sum them up.</summary>
    private static readonly string[] Paged = ["Operators", "Events", "Batches"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_request_looks_through_the_rows_of_all_operators()
    {
        await using var server = await PortalServer.StartAsync(null);
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        using var commands = new SqliteCommands(db.Database.GetDbConnection().DataSource);
        using var handler = new HttpClientHandler();
        var tenant = Guid.NewGuid().ToString("N");
        await GeneratedProgram.RunAsync(server, tenant, handler);
        using var client = server.Client(tenant);
        var visited = await VisitAsync(client);
        visited.Should().BeGreaterThan(40, "every page there is a link to is looked at");
        await ChangeAsync(server, client);

        var tables = db.Model.GetEntityTypes().Select(static one => one.GetTableName()!).Except(Paged).ToHashSet(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(Stop);
        var scans = commands.Scans((SqliteConnection)db.Database.GetDbConnection(), tables);
        string.Join("\n\n", scans.Where(static one => !one.Command.Contains(PastTimeOfAll, StringComparison.Ordinal)).Select(static one => $"{one.Scan}\n{one.Command}")).Should().BeEmpty();
    }

    /// <summary>Follows every link of every page, one for each kind of address, and gives how many there were.</summary>
    private static async Task<int> VisitAsync(PortalClient client)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(known);
        while (waiting.TryDequeue(out var path))
        {
            using var answer = await client.Http.GetAsync(path, Stop);
            ((int)answer.StatusCode).Should().BeLessThan(500, path);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                var page = await PortalClient.PageOf(answer);
                foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(static one => one.GetAttribute("href")!.Split('#')[0]).Where(one => known.Add(KindOf(one))))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return known.Count;
    }

    private static string KindOf(string link) => Digits().Replace(link.StartsWith("/guideline/", StringComparison.Ordinal) ? "/guideline/*" : Ids().Replace(link, "*"), "0");

    /// <summary>What no page links to: another name, evaluations past their time, and an operator that is deleted.</summary>
    private static async Task ChangeAsync(PortalServer server, PortalClient client)
    {
        var id = await client.NewOperatorAsync("To be deleted");
        foreach (var title in new[] { "One", "Two", "Three", "Four" })
        {
            using var stored = await client.UploadAsync(id, SampleFiles.Document("rule", title));
            await client.RunAsync(id);
        }

        (await PastTime.RemoveAsync(server, client.Tenant!, days: 30, later: 60)).Should().BePositive();
        using var renamed = await client.SubmitAsync($"/operators/{id}/settings", "Rename", ("name", "Renamed"));
        renamed.StatusCode.Should().Be(HttpStatusCode.Redirect);
        using var deleted = await client.SubmitAsync($"/operators/{id}/settings", "Delete", ("confirmed", "Renamed"));
        deleted.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [GeneratedRegex("[0-9a-f]{8}-[-0-9a-f]{27}")]
    private static partial Regex Ids();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
