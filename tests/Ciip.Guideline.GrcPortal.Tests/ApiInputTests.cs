using System.Net;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What makes no sense is answered with a problem that says what, never with 500.</summary>
public sealed class ApiInputTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Addresses_that_make_no_sense_are_refused(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.Document("rule"));
        var run = await client.RunAsync(id);
        await ShouldBe(HttpStatusCode.NotFound, "/api/operators/1", "/api/operators/x/files", $"/api/runs/{run}x", $"/api/runs/{run}/exports/..%2Freport.json", "/api/nowhere", "/api/guideline?at=nowhere", $"/api/files/{id}/versions/99999999999999999999");
        await ShouldBe(
            HttpStatusCode.BadRequest,
            "/api/operators?limit=0",
            "/api/operators?limit=-1",
            "/api/operators?limit=501",
            "/api/operators?limit=99999999999",
            "/api/operators?limit=ten",
            "/api/operators?limit=",
            "/api/operators?after=first",
            "/api/operators?name=%00",
            "/api/operators?name=" + new string('x', 300),
            $"/api/operators/{id}/runs?after=-1",
            $"/api/runs/{run}/findings?after=-1",
            $"/api/runs/{run}/findings?after=4294967296",
            $"/api/runs/{run}/findings?limit=501",
            $"/api/runs/{run}/comparison?with=x",
            "/api/guideline");
        (await client.Http.GetStringAsync($"/api/runs/{run}/findings?after=2147483647&limit=500", Stop)).Should().Be("""{"items":[],"next":null}""");

        async Task ShouldBe(HttpStatusCode status, params string[] paths)
        {
            foreach (var path in paths)
            {
                using var answer = await client.Http.GetAsync(path, Stop);
                answer.StatusCode.Should().Be(status, path);
                answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json", path);
                (await PortalClient.JsonAsync(answer)).GetProperty("status").GetInt32().Should().Be((int)status, path);
            }
        }
    }

    [Theory]
    [InlineData("{ \"asOf\": ", "$.asOf")]
    [InlineData("{ \"inventory\": \"bogus\" }", "$.inventory")]
    [InlineData("{ \"inventory\": 1 }", "$.inventory")]
    [InlineData("{ \"inventory\": \"Complete\" }", "$.inventory")]
    [InlineData("{ \"practiceFileId\": \"x\" }", "$.practiceFileId")]
    [InlineData("[]", "$")]
    public async Task A_body_that_cannot_be_read_is_answered_with_the_place(string body, string place)
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client();
        var id = await client.NewOperatorAsync();

        using var answer = await client.SendAsync($"/api/operators/{id}/runs", new StringContent(body, Encoding.UTF8, "application/json"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PortalClient.JsonAsync(answer)).GetProperty("detail").GetString().Should().StartWith(place + ":").And.Contain("line 1");
    }

    [Theory]
    [InlineData("/api/operators", "text/plain")]
    [InlineData("/api/operators", "application/x-www-form-urlencoded")]
    [InlineData("/api/operators/{0}/runs", "text/plain")]
    [InlineData("/api/operators/{0}/files", "multipart/form-data; boundary=x")]
    [InlineData("/api/operators/{0}/files", "text/html")]
    public async Task Another_kind_of_body_is_not_taken(string path, string type)
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client();
        var id = await client.NewOperatorAsync();
        var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await client.SendAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, id), content);

        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    /// <summary>Going from link to link meets everything once, also what is added in between.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task A_list_is_read_part_by_part_while_it_grows(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        for (var i = 0; i < 7; i++)
        {
            await client.NewOperatorAsync($"Number {i}");
        }

        var names = new List<string>();
        for (var next = "/api/operators?name=number&limit=3"; next is not null;)
        {
            var part = JsonDocument.Parse(await client.Http.GetStringAsync(next, Stop)).RootElement;
            names.AddRange(part.GetProperty("items").EnumerateArray().Select(static one => one.GetProperty("name").GetString()!));
            next = part.GetProperty("next").GetString();
            if (names.Count == 3)
            {
                await client.NewOperatorAsync("Number 7");
                await client.NewOperatorAsync("Another");
            }
        }

        names.Should().Equal(Enumerable.Range(0, 8).Select(static i => $"Number {i}"));
    }
}
