using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Who did what is written down, and stays.</summary>
public sealed class LogTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_was_done_stands_in_the_log_and_the_database_keeps_it(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var id = await client.NewOperatorAsync("Logged");
        using var stored = await client.UploadAsync(id, SampleFiles.Document("rule", "A logged rule"));
        await client.RunAsync(id);
        await client.RunAsync(id);
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var mine = db.Events.IgnoreQueryFilters().Where(one => one.OperatorId == id);

        (await mine.OrderBy(one => one.Id).Select(one => new { one.Kind, one.By, one.Subject, one.Detail }).ToListAsync(Stop)).Should().Equal(
            new { Kind = EventKind.OperatorAdded, By = "alice", Subject = "Logged", Detail = (string?)null },
            new { Kind = EventKind.FileStored, By = "alice", Subject = "A logged rule", Detail = (string?)"1" },
            new { Kind = EventKind.RunStored, By = "alice", Subject = "Logged", Detail = (string?)"1" });
        var change = () => mine.ExecuteUpdateAsync(row => row.SetProperty(one => one.By, "mallory"), Stop);
        var delete = () => mine.ExecuteDeleteAsync(Stop);
        (await change.Should().ThrowAsync<Exception>()).WithMessage("*The log is only added to.*");
        (await delete.Should().ThrowAsync<Exception>()).WithMessage("*The log is only added to.*");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Whoever_may_only_read_reads_and_whoever_has_no_role_sees_nothing(Database database)
    {
        var server = await servers.OnAsync(database);
        using var editor = server.Client();
        var id = await editor.NewOperatorAsync("Shared");
        using var reader = server.Client(editor.Tenant + "@reader");
        using var nobody = server.Client(editor.Tenant + "@guest");
        using var post = await reader.SendAsync("/api/operators", System.Net.Http.Json.JsonContent.Create(new { name = "Mine" }));
        using var form = await reader.Http.PostAsync("/?handler=Add", new FormUrlEncodedContent([KeyValuePair.Create("name", "Mine")]), Stop);
        using var page = await nobody.Http.GetAsync($"/operators/{id}", Stop);

        (await reader.PageAsync("/")).Body!.TextContent.Should().Contain("Shared");
        post.StatusCode.Should().Be(System.Net.HttpStatusCode.Forbidden);
        form.StatusCode.Should().Be(System.Net.HttpStatusCode.Forbidden);
        page.StatusCode.Should().Be(System.Net.HttpStatusCode.Forbidden);
        (await editor.PageAsync("/")).Body!.TextContent.Should().NotContain("Mine");
    }
}
