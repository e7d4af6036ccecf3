using AngleSharp.Dom;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>A portal per database at which people sign in by an issuer, and what somebody there does.</summary>
public sealed class SignInServers(PortalServers servers) : IAsyncLifetime
{
    private readonly Dictionary<Database, PortalServer> started = [];

    public TestIssuer Issuer { get; } = new();

    public ValueTask InitializeAsync() => Issuer.InitializeAsync();

    internal async Task<PortalServer> OnAsync(Database database)
    {
        if (!started.TryGetValue(database, out var server))
        {
            server = await StartAsync(await servers.ConnectionAsync(database));
            started.Add(database, server);
        }

        return server;
    }

    /// <summary>A portal of its own.</summary>
    internal async Task<PortalServer> StartAsync(string? connection, params string[] settings)
    {
        var server = await PortalServer.StartAsync(connection, [.. Issuer.Settings, .. settings]);
        await Issuer.AllowAsync(server.Address);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in started.Values)
        {
            await server.DisposeAsync();
        }

        await Issuer.DisposeAsync();
    }
}

/// <summary>Somebody without a browser who follows links between the portal and the issuer.</summary>
internal static class SignInSteps
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Goes where an answer leads to, to its end.</summary>
    public static async Task<HttpResponseMessage> FollowAsync(this PortalClient client, HttpResponseMessage answer)
    {
        while (answer.Headers.Location is { } location)
        {
            var next = new Uri(answer.RequestMessage!.RequestUri!, location);
            answer.Dispose();
            answer = await client.Http.GetAsync(next, Stop);
        }

        return answer;
    }

    /// <summary>Asks for a page, and fills in the issuer's form; the last answer is the one with which the issuer sends back to the portal.</summary>
    public static async Task<HttpResponseMessage> AtIssuerAsync(this PortalClient client, string path, string user, string tenant = "", string role = "editor")
    {
        using var form = await client.FollowAsync(await client.Http.GetAsync(path, Stop));
        var page = await PortalClient.PageOf(form);
        page.Title.Should().Be("Issuer", form.RequestMessage!.RequestUri!.ToString());
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("user", user), KeyValuePair.Create("tenant", tenant), KeyValuePair.Create("role", role)]);
        using var known = await client.Http.PostAsync(new Uri(form.RequestMessage!.RequestUri!, page.QuerySelector("form")!.GetAttribute("action")!), fields, Stop);
        return await client.Http.GetAsync(new Uri(form.RequestMessage!.RequestUri!, known.Headers.Location!), Stop);
    }

    /// <summary>Signs in on the way to a page, and gives that page.</summary>
    public static async Task<HttpResponseMessage> SignInAsync(this PortalClient client, string path, string user, string tenant = "", string role = "editor") =>
        await client.FollowAsync(await client.AtIssuerAsync(path, user, tenant, role));

    public static async Task<HttpResponseMessage> SignOutAsync(this PortalClient client)
    {
        var form = (await client.PageAsync("/")).QuerySelector(".top form")!;
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", form.QuerySelector("input")!.GetAttribute("value")!)]);
        return await client.Http.PostAsync(form.GetAttribute("action"), fields, Stop);
    }

    public static string Heading(this IDocument page) => page.QuerySelector("h1")!.TextContent;
}
