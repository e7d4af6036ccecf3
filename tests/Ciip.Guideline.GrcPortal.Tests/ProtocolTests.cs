using System.Net;
using System.Net.Sockets;
using System.Text;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Requests that break off, dawdle or make no sense get the status that says so, with every header.</summary>
public sealed class ProtocolTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\ncut of")]
    [InlineData("multipart/form-data", "--x")]
    [InlineData("multipart/form-data; boundary=x", "nothing of the kind")]
    [InlineData("application/x-www-form-urlencoded", "content=%zz&&&==")]
    [InlineData("text/plain", "content")]
    public async Task A_broken_form_is_a_bad_request(string type, string body)
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client();
        var id = await client.NewOperatorAsync();
        foreach (var path in new[] { $"/operators/{id}?handler=Upload", $"/operators/{id}/edit", $"/operators/{id}?handler=Evaluate" })
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            using var answer = await client.SendAsync(path, content);

            ((int)answer.StatusCode).Should().BeOneOf([400, 415, 422], $"{path} {type} {body}");
            answer.Headers.GetValues("Content-Security-Policy").Should().ContainSingle();
        }
    }

    /// <summary>Whoever opens a request and sends next to nothing holds nothing for long.</summary>
    [Theory]
    [InlineData("/api/operators", "application/json", "{\"name\":\"a", "^HTTP/1.1 408 ")]
    // A form is looked into for its token first, and one that cannot be read has none.
    [InlineData("/?handler=Add", "application/x-www-form-urlencoded", "name=a", "^HTTP/1.1 4(00|08) ")]
    public async Task A_body_that_dawdles_is_timed_out(string path, string type, string start, string expected)
    {
        var server = await servers.OnAsync(Database.Sqlite);
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Address.Host, server.Address.Port, Stop);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\n{TestUserHandler.Header}: a@b\r\nAuthorization: Bearer x\r\nContent-Type: {type}\r\nContent-Length: 100000\r\n\r\n{start}"), Stop);

        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync(Stop);

        status.Should().MatchRegex(expected);
    }

    /// <summary>What the databases take differently, and what has once been 500.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Texts_at_the_edges_are_taken_or_refused_alike(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        using var longTenant = server.Client(new string('t', 2_000));
        var id = await client.NewOperatorAsync();

        using var name = await client.SendAsync("/api/operators", System.Net.Http.Json.JsonContent.Create(new { name = "a\0b" }));
        using var title = await client.UploadAsync(id, SampleFiles.Document("rule", "a\0b"));
        using var key = await client.UploadAsync(id, SampleFiles.Document(new string('情', 3_000)));
        using var longest = await client.UploadAsync(id, SampleFiles.Document(new string('情', 500)));
        using var file = await client.UploadAsync(id, SampleFiles.Document("pair"), new string('a', 199) + "𠮷.json");
        (await longTenant.NewOperatorAsync()).Should().NotBeEmpty();

        name.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        title.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        key.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        longest.StatusCode.Should().Be(HttpStatusCode.Created);
        file.StatusCode.Should().Be(HttpStatusCode.Created);
        using var other = server.Client(new string('t', 1_999));
        (await other.PageAsync("/")).QuerySelectorAll("tbody tr").Should().BeEmpty("a tenant's long name is not cut");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_set_of_thousands_makes_pages_of_bounded_size(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        var documents = string.Join(',', Enumerable.Range(0, 4_000).Select(static i => SampleFiles.Document($"d{i}")));
        using var set = await client.UploadAsync(id, "{\"format\":\"ciip-guideline/standards-set/1\",\"inventory\":\"complete\",\"documents\":[" + documents + "]}");
        set.StatusCode.Should().Be(HttpStatusCode.Created, await set.Content.ReadAsStringAsync(Stop));
        var run = await client.RunAsync(id);
        foreach (var tab in new[] { string.Empty, "/findings", "/findings?questions=2", "/plan", "/matrix", "/matrix?page=200", "/compare", "/exports" })
        {
            (await client.Http.GetByteArrayAsync($"/runs/{run}{tab}", Stop)).Length.Should().BeLessThan(1_500_000, tab);
        }
    }
}
