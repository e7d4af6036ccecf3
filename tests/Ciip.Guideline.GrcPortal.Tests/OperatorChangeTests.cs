using System.Net;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Operators are renamed, and deleted with what depends on them.</summary>
public sealed class OperatorChangeTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_operator_is_renamed_and_its_files_stay_its_own(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync("Kasumigaura Regional Water Authority (fictitious)");
        await client.NewOperatorAsync("Taken");
        using var practice = await client.UploadAsync(id, SampleFiles.WaterPractice);
        using var taken = await client.SubmitAsync($"/operators/{id}/settings", "Rename", ("name", "Taken"));
        using var empty = await client.SubmitAsync($"/operators/{id}/settings", "Rename", ("name", " "));
        using var renamed = await client.SubmitAsync($"/operators/{id}/settings", "Rename", ("name", "A new name"));

        taken.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        empty.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        renamed.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var page = await client.PageAsync($"/operators/{id}");
        page.QuerySelector("h1")!.TextContent.Should().Be("A new name");
        page.QuerySelectorAll(".note.ask").Should().BeEmpty();
        (await client.PageAsync($"/log?operator={id}")).Body!.TextContent.Should().Contain("renamed the operator").And.Contain("A new name");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_operator_is_deleted_with_all_that_depends_on_it_and_nothing_else(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        using var reader = server.Client(client.Tenant + "@reader");
        using var other = server.Client();
        var (id, kept) = (await client.NewOperatorAsync("To be deleted"), await client.NewOperatorAsync("To be kept"));
        foreach (var one in new[] { id, kept })
        {
            using var stored = await client.UploadAsync(one, SampleFiles.Document("rule"));
            using var again = await client.UploadAsync(one, SampleFiles.Document("rule", "Another title"));
            await client.RunAsync(one);
        }

        await AddStepAsync(server, client, id);
        (await client.PageAsync($"/operators/{id}/settings")).QuerySelectorAll(".card dd").Select(static one => one.TextContent).Should().Equal("1", "2", "1", "1", "1");
        using var wrong = await client.SubmitAsync($"/operators/{id}/settings", "Delete", ("confirmed", "Something else"));
        using var theirs = await other.SubmitAsync("/", "Add", ("name", "x"));
        using var unseen = await other.Http.GetAsync($"/operators/{id}/settings", Stop);
        (await reader.PageAsync($"/operators/{id}")).QuerySelectorAll("form").Should().BeEmpty();
        wrong.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        unseen.StatusCode.Should().Be(HttpStatusCode.NotFound);

        using var deleted = await client.SubmitAsync($"/operators/{id}/settings", "Delete", ("confirmed", "to be ＤＥＬＥＴＥＤ"));
        deleted.StatusCode.Should().Be(HttpStatusCode.Redirect);
        using var gone = await client.Http.GetAsync($"/operators/{id}", Stop);
        gone.StatusCode.Should().Be(HttpStatusCode.NotFound);
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        (await OperatorHoldings.OfAsync(db, id, Stop)).Should().Be(new OperatorHoldings(0, 0, 0, 0, 0));
        var tenant = "tenant:" + client.Tenant;
        (await db.Versions.IgnoreQueryFilters().CountAsync(one => one.Tenant == tenant, Stop)).Should().Be(2);
        (await db.Results.IgnoreQueryFilters().CountAsync(one => one.Tenant == tenant, Stop)).Should().Be(1);
        (await db.EvidenceContents.IgnoreQueryFilters().CountAsync(one => one.Tenant == tenant, Stop)).Should().Be(0);
        (await client.PageAsync($"/log?operator={id}")).Body!.TextContent.Should().Contain("deleted the operator").And.Contain("To be deleted").And.Contain("versions 2");
        (await other.PageAsync("/log")).Body!.TextContent.Should().NotContain("To be");
    }

    private static async Task AddStepAsync(PortalServer server, PortalClient client, Guid operatorId)
    {
        await using var scope = server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<global::GrcPortal.Security.CurrentUser>().ActFor("tenant:" + client.Tenant, "alice");
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var step = new StepRow { OperatorId = operatorId, About = "II.6.1.2", Axis = ImprovementAxis.Documents, State = StepState.Open, Number = 1, ChangedAt = DateTimeOffset.UnixEpoch, ChangedBy = "alice" };
        db.Steps.Add(step);
        db.EvidenceContents.Add(new EvidenceContentRow { OperatorId = operatorId, Sha256 = "00", Content = [1] });
        await db.SaveChangesAsync(Stop);
        db.Evidence.Add(new EvidenceRow { StepId = step.Id, FileName = "a.txt", ContentType = "text/plain", Sha256 = "00", Size = 1, StoredAt = DateTimeOffset.UnixEpoch, StoredBy = "alice" });
        await db.SaveChangesAsync(Stop);
    }
}
