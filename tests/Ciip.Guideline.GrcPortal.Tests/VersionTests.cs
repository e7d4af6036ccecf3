using System.Net;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Nobody's version is written over, and no file becomes another one, without a word.</summary>
public sealed class VersionTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_stale_form_shows_both_texts_and_stores_on_the_second_try(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var (id, file) = await StoredAsync(client);
        var path = $"/operators/{id}/edit/{file}";
        using var between = await client.UploadAsync(id, SampleFiles.Document("rule", "Theirs"));

        using var stale = await client.SubmitAsync(path, string.Empty, ("number", "1"), ("content", SampleFiles.Document("rule", "Mine")));

        stale.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        var page = await PortalClient.PageOf(stale);
        page.QuerySelector("#newer")!.TextContent.Should().Contain("Theirs");
        page.QuerySelector("#content")!.TextContent.Should().Contain("Mine");
        var number = page.QuerySelector("input[name=number]")!.GetAttribute("value")!;
        using var saved = await client.SubmitAsync(path, string.Empty, ("number", number), ("content", SampleFiles.Document("rule", "Mine")));
        saved.StatusCode.Should().Be(HttpStatusCode.Found);
        (await client.PageAsync($"/files/{file}")).QuerySelectorAll("tbody tr").Should().HaveCount(3);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_id_that_changes_is_refused_or_becomes_a_file_of_its_own(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var (id, file) = await StoredAsync(client);
        using var other = await client.UploadAsync(id, SampleFiles.Document("other"));
        var path = $"/operators/{id}/edit/{file}";

        using var refused = await client.SubmitAsync(path, string.Empty, ("number", "1"), ("content", SampleFiles.Document("renamed")));
        using var ofOther = await client.SubmitAsync(path, string.Empty, ("number", "1"), ("content", SampleFiles.Document("other", "Not theirs")), ("asNew", "true"));
        using var asNew = await client.SubmitAsync(path, string.Empty, ("number", "1"), ("content", SampleFiles.Document("renamed")), ("asNew", "true"));

        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await PortalClient.PageOf(refused)).QuerySelector("button[name=asNew]").Should().NotBeNull();
        ofOther.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed, "that file is there already");
        asNew.StatusCode.Should().Be(HttpStatusCode.Found);
        asNew.Headers.Location!.ToString().Should().NotContain(file.ToString());
        (await client.PageAsync($"/files/{file}")).QuerySelectorAll("tbody tr").Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_new_file_with_the_id_of_one_that_is_there_is_shown_beside_it_first(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var (id, file) = await StoredAsync(client);
        var path = $"/operators/{id}/edit";

        using var first = await client.SubmitAsync(path, string.Empty, ("number", string.Empty), ("content", SampleFiles.Document("rule", "Mine")));
        using var second = await client.SubmitAsync(path, string.Empty, ("number", "1"), ("content", SampleFiles.Document("rule", "Mine")));

        first.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await PortalClient.PageOf(first)).QuerySelector("#newer")!.TextContent.Should().Contain("A rule");
        second.StatusCode.Should().Be(HttpStatusCode.Found);
        (await client.PageAsync($"/files/{file}")).QuerySelectorAll("tbody tr").Should().HaveCount(2);
    }

    /// <summary>A number is whatever a client sends.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task A_version_that_never_was_is_no_error_of_the_portal(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var (id, file) = await StoredAsync(client);
        foreach (var number in new[] { "7", "-1", "2147483647" })
        {
            using var ofNone = await client.SubmitAsync($"/operators/{id}/edit", string.Empty, ("number", number), ("content", SampleFiles.Document("none")));
            using var ofFile = await client.SubmitAsync($"/operators/{id}/edit/{file}", string.Empty, ("number", number), ("content", SampleFiles.Document("rule", "Mine")));
            using var program = await client.UploadAsync(id, System.Text.Encoding.UTF8.GetBytes(SampleFiles.Document("none")), condition: ("If-Match", "\"7\""));

            new[] { ofNone, ofFile, program }.Should().OnlyContain(static one => one.StatusCode == HttpStatusCode.PreconditionFailed);
        }

        using var beyond = await client.SubmitAsync($"/operators/{id}/edit", string.Empty, ("number", "99999999999"), ("content", SampleFiles.Document("none")));
        beyond.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_program_says_what_it_was_made_from(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var (id, _) = await StoredAsync(client);

        using var created = await Upload("new", ("If-None-Match", "*"));
        using var thereAlready = await Upload("rule", ("If-None-Match", "*"));
        using var second = await Upload("rule", ("If-Match", "\"1\""));
        using var stale = await Upload("rule", ("If-Match", "\"1\""), "Third");
        using var unreadable = await Upload("rule", ("If-Match", "\"x\""));

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        thereAlready.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        second.StatusCode.Should().Be(HttpStatusCode.Created);
        second.Headers.ETag!.Tag.Should().Be("\"2\"");
        stale.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        var problem = await PortalClient.JsonAsync(stale);
        problem.GetProperty("number").GetInt32().Should().Be(2);
        (await client.Http.GetStringAsync(problem.GetProperty("location").GetString() + "/content", Stop)).Should().Contain("Second");
        unreadable.StatusCode.Should().Be(HttpStatusCode.BadRequest);

        Task<HttpResponseMessage> Upload(string key, (string, string) condition, string title = "Second") =>
            client.UploadAsync(id, System.Text.Encoding.UTF8.GetBytes(SampleFiles.Document(key, title)), condition: condition);
    }

    /// <summary>A form that is URL-encoded makes nine bytes of a Japanese character.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Japanese_of_three_megabytes_is_saved(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var (id, file) = await StoredAsync(client);
        var path = $"/operators/{id}/edit/{file}";
        var page = await client.PageAsync(path);
        page.QuerySelector("main form")!.GetAttribute("enctype").Should().Be("multipart/form-data");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("1"), "number" },
            { new StringContent(SampleFiles.Document("rule").Replace("A rule", new string('情', 1_000_000), StringComparison.Ordinal)), "content" },
        };

        using var saved = await client.Http.PostAsync(path, form, Stop);

        saved.StatusCode.Should().Be(HttpStatusCode.Found);
        (await client.PageAsync($"/files/{file}")).QuerySelectorAll("tbody tr").Should().HaveCount(2);
    }

    private static async Task<(Guid Id, Guid File)> StoredAsync(PortalClient client)
    {
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.Document("rule"));
        return (id, (await PortalClient.JsonAsync(stored)).GetProperty("fileId").GetGuid());
    }
}
