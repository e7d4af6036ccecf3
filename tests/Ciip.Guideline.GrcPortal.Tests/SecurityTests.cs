using System.Net;
using System.Net.Http.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal;
using Microsoft.AspNetCore.Builder;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Who gets in, what they see, and what a browser is told.</summary>
public sealed class SecurityTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nobody_gets_in_without_signing_in_but_to_health_and_style(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client(tenant: null);
        foreach (var path in new[] { "/", $"/operators/{Guid.Empty}", $"/runs/{Guid.Empty}", $"/runs/{Guid.Empty}/report", "/api/operators", "/api/antiforgery" })
        {
            using var answer = await client.Http.GetAsync(path, Stop);
            answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized, path);
        }

        (await client.Http.GetStringAsync("/health", Stop)).Should().Be("Healthy");
        (await client.Http.GetStringAsync("/portal.css", Stop)).Should().Contain("--brand");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_belongs_to_another_tenant_is_not_there(Database database)
    {
        var server = await servers.OnAsync(database);
        using var owner = server.Client();
        using var other = server.Client();
        var id = await owner.NewOperatorAsync("Owned");
        using var stored = await owner.UploadAsync(id, SampleFiles.Ordinance);
        var file = (await PortalClient.JsonAsync(stored)).GetProperty("fileId").GetGuid();
        var run = await owner.RunAsync(id);
        string[] paths =
        [
            $"/operators/{id}", $"/operators/{id}/edit", $"/operators/{id}/edit/{file}", $"/files/{file}", $"/files/{file}/versions/1", $"/api/operators/{id}/files", $"/api/operators/{id}/runs",
            $"/runs/{run}", $"/runs/{run}/matrix", $"/runs/{run}/findings", $"/runs/{run}/plan", $"/runs/{run}/compare", $"/runs/{run}/exports", $"/runs/{run}/report",
            $"/runs/{run}/heat-map.svg", $"/runs/{run}/exports/report.json", $"/api/runs/{run}/exports/report.sarif",
        ];
        foreach (var path in paths)
        {
            using var mine = await owner.Http.GetAsync(path, Stop);
            mine.StatusCode.Should().Be(HttpStatusCode.OK, path);
            using var theirs = await other.Http.GetAsync(path, Stop);
            theirs.StatusCode.Should().Be(HttpStatusCode.NotFound, path);
            (await theirs.Content.ReadAsStringAsync(Stop)).Should().NotContain("Owned");
        }

        using var upload = await other.UploadAsync(id, SampleFiles.Ordinance);
        upload.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var evaluate = await other.SendAsync($"/api/operators/{id}/runs", JsonContent.Create(new { }));
        evaluate.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await other.PageAsync("/")).Body!.TextContent.Should().NotContain("Owned");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_post_without_token_changes_nothing(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("name", "Forged")]);
        using var page = await client.Http.PostAsync("/?handler=Add", fields, Stop);
        using var run = await client.Http.PostAsync($"/operators/{id}?handler=Evaluate", null, Stop);
        using var edit = await client.Http.PostAsync($"/operators/{id}/edit", null, Stop);
        using var api = await client.Http.PostAsJsonAsync("/api/operators", new { name = "Forged" }, Stop);
        using var upload = await client.Http.PostAsync($"/api/operators/{id}/files", new ByteArrayContent(SampleFiles.Ordinance), Stop);

        new[] { page, run, edit, api, upload }.Select(static one => one.StatusCode).Should().OnlyContain(static status => status == HttpStatusCode.BadRequest);
        (await PortalClient.PageOf(page)).QuerySelector("h1")!.TextContent.Should().Be("The form was not accepted");
        (await client.PageAsync("/")).Body!.TextContent.Should().NotContain("Forged");
    }

    /// <summary>A browser repeats a password by itself, for another site too; a bearer token it never adds.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task A_password_stands_for_no_token_and_a_bearer_token_does(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        (await Add("Basic", "Forged")).Should().Be(HttpStatusCode.BadRequest);
        (await Add("Bearer", "Meant")).Should().Be(HttpStatusCode.Created);

        async Task<HttpStatusCode> Add(string scheme, string name)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/operators") { Content = JsonContent.Create(new { name }) };
            request.Headers.Authorization = new(scheme, "eA==");
            using var answer = await client.Http.SendAsync(request, Stop);
            return answer.StatusCode;
        }
    }

    /// <summary>Whoever looks at the source of a page can read it.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Japanese_is_sent_as_it_is(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        await client.NewOperatorAsync("霞ヶ浦 <b>");
        (await client.Http.GetStringAsync("/?lang=ja", Stop)).Should().Contain("霞ヶ浦 &lt;b&gt;").And.Contain("事業者");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_answer_has_the_headers(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        foreach (var path in new[] { "/", "/portal.css", "/nowhere", "/api/operators", "/health" })
        {
            using var answer = await client.Http.GetAsync(path, Stop);
            Header(answer, "Content-Security-Policy").Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'").And.NotContain("script").And.NotContain("unsafe", path);
            Header(answer, "X-Content-Type-Options").Should().Be("nosniff", path);
            Header(answer, "Referrer-Policy").Should().Be("same-origin", path);
            answer.Headers.Contains("Server").Should().BeFalse();
        }

        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.Ordinance);
        using var report = await client.Http.GetAsync($"/runs/{await client.RunAsync(id)}/report", Stop);
        Header(report, "Content-Security-Policy").Should().Contain("default-src 'none'").And.Contain("sandbox").And.NotContain("script");

        static string Header(HttpResponseMessage answer, string name) => string.Join(';', answer.Headers.GetValues(name));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Hostile_text_is_shown_as_text(Database database)
    {
        const string Hostile = "<script>window.pwned=1</script><img src=x onerror=alert(1)>";
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync(Hostile);
        using var stored = await client.UploadAsync(id, SampleFiles.Document("hostile", Hostile), Hostile + ".json");
        using var refused = await client.UploadFormAsync(id, (Hostile, Encoding(Hostile)));
        var run = await client.RunAsync(id);
        var file = (await PortalClient.JsonAsync(stored)).GetProperty("fileId").GetGuid();

        (await PortalClient.PageOf(refused)).QuerySelectorAll("script, main img").Should().BeEmpty();
        string[] paths = ["/", $"/operators/{id}", $"/files/{file}", $"/operators/{id}/edit/{file}", $"/runs/{run}/matrix", $"/runs/{run}/findings", $"/runs/{run}/plan", $"/runs/{run}/compare", $"/runs/{run}/exports", $"/runs/{run}/report"];
        foreach (var path in paths)
        {
            var page = await client.PageAsync(path);
            page.QuerySelectorAll("script, img, [onerror], [onload]").Should().BeEmpty(path);
        }

        (await client.PageAsync($"/files/{file}")).QuerySelector("h1")!.TextContent.Should().Be(Hostile);

        static byte[] Encoding(string text) => System.Text.Encoding.UTF8.GetBytes(text);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_log_says_what_happened_and_not_what_was_written(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.Document("secret-id", "A secret title"), "secret-name.json");
        using var refused = await client.UploadAsync(id, "{\"secret\": 1}");
        await client.RunAsync(id);

        server.Log.Lines.Should().Contain(line => line.Contains("Stored version") && line.Contains(id.ToString()));
        server.Log.Lines.Should().Contain(line => line.Contains("Refused an upload") && line.Contains(id.ToString()));
        server.Log.Lines.Should().Contain(line => line.Contains("Stored run") && line.Contains(id.ToString()));
        server.Log.Lines.Should().NotContain(line => line.Contains("secret", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Without_a_scheme_the_portal_does_not_start()
    {
        await using var portal = Production([]);
        var start = () => PortalApplication.PrepareAsync(portal);
        (await start.Should().ThrowAsync<InvalidOperationException>()).WithMessage("No authentication scheme is configured.*Authentication:Scheme*");
    }

    [Fact]
    public void An_unknown_database_is_said_at_start()
    {
        var start = () => Production(["--Database:Provider=oracle"]);
        start.Should().Throw<InvalidOperationException>().WithMessage("*'oracle'*sqlite or postgresql*");
    }

    private static WebApplication Production(string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("ciip-portal-").FullName;
        return PortalApplication.Create(
            ["--environment=Production", "--urls=http://127.0.0.1:0", "--DataProtection:Path=" + folder, "--ConnectionStrings:Portal=Data Source=" + Path.Combine(folder, "portal.db"), .. arguments],
            contentRoot: PortalServer.ContentRoot);
    }
}
