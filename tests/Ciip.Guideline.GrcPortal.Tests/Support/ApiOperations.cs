using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>An operation of the OpenAPI document.</summary>
internal sealed record ApiOperation(string Id, HttpMethod Method, string Path, JsonObject Node)
{
    public bool Changes => Method != HttpMethod.Get;

    public bool HasPathParameters => Path.Contains('{', StringComparison.Ordinal);

    /// <summary>Whether a request is one of this operation.</summary>
    public bool Is(HttpRequestMessage request) => request.Method == Method && Regex.IsMatch(request.RequestUri!.AbsolutePath, "^" + Regex.Replace(Regex.Escape(Path), @"\\\{[^}]*}", "[^/]+") + "$");

    /// <summary>The address with values for what is in braces, by the segment before.</summary>
    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        var segments = Path.Split('/');
        return string.Join('/', segments.Select((one, i) => one.StartsWith('{') ? Uri.EscapeDataString(values.TryGetValue(segments[i - 1], out var value) ? value : throw new InvalidOperationException($"Say in the test which {segments[i - 1]} to ask for: {Path}")) : one));
    }

    /// <summary>A body that the operation takes: bytes of a file, or whatever members any of them needs.</summary>
    public HttpContent? Body()
    {
        var content = Node["requestBody"]?["content"]?.AsObject().FirstOrDefault();
        return content is not { } body ? null
            : body.Key == "application/json" ? new StringContent("""{ "name": "Another name", "isInUse": true, "state": "open" }""", Encoding.UTF8, body.Key)
            : new ByteArrayContent(Encoding.UTF8.GetBytes(SampleFiles.Document("rule"))) { Headers = { ContentType = new(body.Key) } };
    }
}

/// <summary>The operations of the OpenAPI document, so that tests of all of them know new ones.</summary>
internal static class ApiOperations
{
    public static async Task<JsonObject> DocumentAsync(PortalServer server)
    {
        using var client = server.Client(tenant: null);
        return JsonNode.Parse(await client.Http.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!.AsObject();
    }

    public static async Task<IReadOnlyList<ApiOperation>> OfAsync(PortalServer server) =>
    [
        .. (await DocumentAsync(server))["paths"]!.AsObject().SelectMany(static path => path.Value!.AsObject()
            .Select(one => new ApiOperation(one.Value!["operationId"]!.GetValue<string>(), HttpMethod.Parse(one.Key), path.Key, one.Value.AsObject()))),
    ];
}
