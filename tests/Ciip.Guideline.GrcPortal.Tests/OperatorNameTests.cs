using System.Net;
using System.Net.Http.Json;
using System.Text;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>A file that names another operator is kept, set aside, and asked about: an evaluation of somebody else's practice looks like any other.</summary>
public sealed class OperatorNameTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Somebody_elses_self_verification_is_not_evaluated(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync("Another authority");
        using var rule = await client.UploadAsync(id, SampleFiles.Document("rule"));
        using var practice = await client.UploadAsync(id, SampleFiles.WaterPractice, isSameOperator: false);
        using var again = await client.UploadAsync(id, SampleFiles.WaterPractice, isSameOperator: false);

        practice.StatusCode.Should().Be(HttpStatusCode.Created, "nothing is lost");
        (await PortalClient.JsonAsync(practice)).GetProperty("otherOperator").GetString().Should().NotBeNullOrEmpty();
        (await PortalClient.JsonAsync(again)).GetProperty("otherOperator").GetString().Should().NotBeNullOrEmpty();
        var page = await client.PageAsync($"/operators/{id}");
        page.QuerySelector(".note.ask")!.TextContent.Should().Contain("Another authority");
        page.QuerySelectorAll("tr.aside").Should().HaveCount(1);
        (await client.PageAsync($"/runs/{await client.RunAsync(id)}")).QuerySelectorAll("dt").Should().NotContain(static one => one.TextContent.Contains("practice"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Once_it_is_said_to_be_the_same_its_files_are_taken_and_so_are_later_ones(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync("Another authority");
        using var practice = await client.UploadAsync(id, SampleFiles.WaterPractice, isSameOperator: false);
        using var set = await client.UploadAsync(id, SampleFiles.WaterSet, isSameOperator: false);
        var file = (await PortalClient.JsonAsync(practice)).GetProperty("fileId").GetGuid();

        using var notSaid = await client.SendAsync(HttpMethod.Put, $"/api/files/{file}/use", JsonContent.Create(new { isInUse = true }));
        using var unsaid = await client.SendAsync(HttpMethod.Put, $"/api/files/{file}/use", JsonContent.Create(new { isSameOperator = true }));
        using var byPage = await client.SubmitAsync($"/files/{file}", "Switch", ("isInUse", "true"));
        (await client.PageAsync($"/operators/{id}")).QuerySelectorAll("tr.aside").Should().HaveCount(2, "nobody has said so yet");
        using var said = await client.SubmitAsync($"/files/{file}", "Switch", ("isInUse", "true"), ("isSameOperator", "true"));
        using var later = await client.UploadAsync(id, [.. SampleFiles.WaterPractice, .. "\n"u8], isSameOperator: false);

        notSaid.StatusCode.Should().Be(HttpStatusCode.Conflict);
        unsaid.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PortalClient.JsonAsync(unsaid)).GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
        (await PortalClient.JsonAsync(later)).GetProperty("otherOperator").GetString().Should().BeNull();
        var page = await client.PageAsync($"/operators/{id}");
        page.QuerySelectorAll("tr.aside, .note.ask").Should().BeEmpty("the set of that name waited for the same answer");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_somebody_set_aside_stays_so_when_the_same_bytes_come_again(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var waiting = await client.UploadAsync(id, SampleFiles.WaterPractice, isSameOperator: false);
        using var answered = await client.UploadAsync(id, SampleFiles.WaterPractice);
        (await client.PageAsync($"/operators/{id}")).QuerySelectorAll("tr.aside").Should().BeEmpty();
        using var aside = await client.SubmitAsync($"/files/{(await PortalClient.JsonAsync(answered)).GetProperty("fileId").GetGuid()}", "Switch", ("isInUse", "false"));
        using var again = await client.UploadAsync(id, SampleFiles.WaterPractice);
        (await client.PageAsync($"/operators/{id}")).QuerySelectorAll("tr.aside").Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Width_case_and_blanks_make_no_other_operator(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var text = Encoding.UTF8.GetString(SampleFiles.WaterPractice);
        var named = System.Text.Json.JsonDocument.Parse(text).RootElement.GetProperty("operator").GetString()!;
        var id = await client.NewOperatorAsync(named.Replace(" ", "\u3000", StringComparison.Ordinal).ToUpperInvariant());
        using var practice = await client.UploadAsync(id, SampleFiles.WaterPractice, isSameOperator: false);
        (await PortalClient.JsonAsync(practice)).GetProperty("otherOperator").GetString().Should().BeNull();
    }
}
