using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What is found again is stored once, and what is past its time goes.</summary>
public sealed class RetentionTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The date of an evaluation is the run's, and what was found is the same bytes on each.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_found_again_on_another_date_is_stored_once(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.WaterSet);
        var first = await client.RunAsync(id, asOf: "2026-04-01");
        var same = await client.RunAsync(id, asOf: "2026-04-01");
        var next = await client.RunAsync(id, asOf: "2026-04-02");

        same.Should().Be(first);
        next.Should().NotBe(first);
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        (await db.Results.IgnoreQueryFilters().Where(one => one.OperatorId == id).Select(static one => one.Content.Length).ToListAsync(Stop)).Should().ContainSingle()
            .Which.Should().BeLessThan(100_000, "half a megabyte of text is compressed");
        foreach (var (run, asOf) in new[] { (first, "2026-04-01"), (next, "2026-04-02") })
        {
            GuidelineJson.Parse<ReportFile>(await client.Http.GetByteArrayAsync($"/runs/{run}/exports/report.json", Stop)).AsOf.Should().Be(PartialDate.Parse(asOf));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Evaluations_past_their_time_go_but_for_the_newest(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var id = await client.NewOperatorAsync("Kept short");
        var runs = new List<Guid>();
        foreach (var title in new[] { "One", "Two", "Three", "Four" })
        {
            using var stored = await client.UploadAsync(id, SampleFiles.Document("rule", title));
            runs.Add(await client.RunAsync(id));
        }

        (await RemoveAsync(days: 1, later: 0)).Should().Be(0, "nothing is a day old");
        (await RemoveAsync(days: 30, later: 60)).Should().Be(2);
        (await RemoveAsync(days: 30, later: 60)).Should().Be(0);
        (await RemoveAsync(days: null, later: 60)).Should().Be(0);
        var page = await client.PageAsync($"/operators/{id}");
        page.QuerySelectorAll(".runs tbody a").Select(static one => one.GetAttribute("href")).Should().BeEquivalentTo($"/runs/{runs[2]}", $"/runs/{runs[3]}");
        (await client.PageAsync($"/log?operator={id}")).QuerySelectorAll("tbody tr")[0].TextContent.Should().Contain("removed evaluations past their time").And.Contain("2");
        (await client.PageAsync($"/runs/{runs[3]}/compare")).Body!.TextContent.Should().Contain("evaluation 3");

        Task<int> RemoveAsync(int? days, int later) => PastTime.RemoveAsync(server, client.Tenant!, days, later);
    }
}
