using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Who may call what, for every operation of the OpenAPI document: one that is added later is asked about as well.</summary>
public sealed class ApiAccessTests(PortalServers servers)
{
    private const string Entry = "II.6.1.2(2)";

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Another_tenant_finds_nothing_a_reader_changes_nothing_and_nobody_gets_in(Database database)
    {
        var server = await servers.OnAsync(database);
        using var owner = server.Client();
        using var reader = server.Client(owner.Tenant + "@reader");
        using var other = server.Client();
        using var nobody = server.Client(tenant: null);
        var values = await OwnedAsync(owner);
        foreach (var operation in await ApiOperations.OfAsync(server))
        {
            var path = operation.Fill(values);
            (await StatusAsync(nobody, operation, path)).Should().Be(HttpStatusCode.Unauthorized, operation.Id);
            if (operation.Changes)
            {
                (await StatusAsync(reader, operation, path)).Should().Be(HttpStatusCode.Forbidden, operation.Id);
            }

            if (operation.HasPathParameters && !operation.Path.StartsWith("/api/rules/", StringComparison.Ordinal))
            {
                (await StatusAsync(other, operation, path)).Should().Be(HttpStatusCode.NotFound, operation.Id);
            }

            if (!operation.Changes)
            {
                (await StatusAsync(reader, operation, path + QueryOf(operation))).Should().Be(HttpStatusCode.OK, operation.Id);
            }
        }
    }

    /// <summary>Whatever an answer links to is there, and so is whatever that links to.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_link_leads_somewhere(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        await OwnedAsync(client);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>(["/api/operators?limit=1"]);
        while (left.TryDequeue(out var path))
        {
            using var answer = await client.Http.GetAsync(path, Stop);
            answer.StatusCode.Should().Be(HttpStatusCode.OK, path);
            if (answer.Content.Headers.ContentType?.MediaType == "application/json" && answer.Content.Headers.ContentDisposition is null)
            {
                // What the library's files hold is no link of the API's.
                foreach (var link in Links(await PortalClient.JsonAsync(answer)).Where(seen.Add))
                {
                    left.Enqueue(link);
                }
            }
        }

        seen.Should().HaveCountGreaterThan(50);
    }

    private static async Task<HttpStatusCode> StatusAsync(PortalClient client, ApiOperation operation, string path)
    {
        using var request = new HttpRequestMessage(operation.Method, path) { Content = operation.Body() };
        request.Headers.Authorization = new("Bearer", "x");
        using var answer = await client.Http.SendAsync(request, Stop);
        if (!answer.IsSuccessStatusCode)
        {
            answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json", $"{operation.Id} {answer.StatusCode}");
        }

        return answer.StatusCode;
    }

    /// <summary>One of everything, by the part of the address before it.</summary>
    private static async Task<Dictionary<string, string>> OwnedAsync(PortalClient client)
    {
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.WaterSet);
        using var practice = await client.UploadAsync(id, SampleFiles.WaterPractice);
        await client.RunAsync(id);
        var run = await client.RunAsync(id, asOf: "2026-05-01");
        using var evidence = await client.SendAsync($"/api/operators/{id}/steps/documents/{Entry}/evidence?name=minutes.txt", new ByteArrayContent("Minutes"u8.ToArray()));
        using var evaluation = await client.SendAsync("/api/evaluations", JsonContent.Create(new { operatorId = id }));
        return new(StringComparer.Ordinal)
        {
            ["operators"] = id.ToString(),
            ["files"] = (await PortalClient.JsonAsync(stored)).GetProperty("fileId").GetString()!,
            ["versions"] = "1",
            ["runs"] = run.ToString(),
            ["exports"] = "findings.csv",
            ["rules"] = "PORTAL001",
            ["steps"] = "documents",
            ["{axis}"] = Entry,
            ["evidence"] = (await PortalClient.JsonAsync(evidence)).GetProperty("id").GetString()!,
            ["evaluations"] = (await PortalClient.JsonAsync(evaluation)).GetProperty("id").GetString()!,
        };
    }

    /// <summary>What an operation has to be told besides its path.</summary>
    private static string QueryOf(ApiOperation operation) => operation.Id switch
    {
        "getGuidelinePlace" => "?at=II.6",
        "getQuestionnaire" => "?kind=practice",
        _ => string.Empty,
    };

    private static IEnumerable<string> Links(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static one => Links(one.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Links),
        JsonValueKind.String when value.GetString()!.StartsWith("/api/", StringComparison.Ordinal) => [value.GetString()!],
        _ => [],
    };
}
