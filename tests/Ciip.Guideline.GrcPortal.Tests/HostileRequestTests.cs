using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Requests that mean harm: refused or answered, with no fault of the portal's own, and nothing of what is inside.</summary>
public sealed class HostileRequestTests(PortalServers servers)
{
    /// <summary>Values in the place of whatever a route holds.</summary>
    private static readonly string[] Values =
    [
        "0", "-1", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "..%2f..%2f", "%00", "%0d%0aX-Injected:1", "%ed%a0%80", "a%20b", "9999999999999999999999", "report.json", "%3Cscript%3E", "null", "'", new string('a', 4_000),
    ];

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void There_are_more_than_a_hundred_and_fifty() => HostileRequests.All.Distinct(StringComparer.Ordinal).Should().HaveCountGreaterThan(150);

    [Theory]
    [MemberData(nameof(All))]
    public async Task Written_by_hand_they_are_answered_without_a_fault(Database database)
    {
        var server = await servers.OnAsync(database);
        using var other = server.Client();
        await other.NewOperatorAsync("A neighbor's secret");
        using var client = server.Client();
        var (cookie, token) = await TokenAsync(client);
        var before = server.Log.Lines.Count;
        await Parallel.ForEachAsync(HostileRequests.All, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Stop }, async (text, _) =>
        {
            var request = text.Replace("HOST", server.Address.Authority, StringComparison.Ordinal).Replace("USER", $"{TestUserHandler.Header}: alice@{client.Tenant}", StringComparison.Ordinal)
                .Replace("TOKEN", $"RequestVerificationToken: {token}\r\nCookie: {cookie}", StringComparison.Ordinal);
            var answer = await RawHttp.SendAsync(server.Address, Encoding.UTF8.GetBytes(request), Stop);
            var about = text.Length < 400 ? text : text[..400];
            Regex.Matches(answer, @"HTTP/1\.1 (\d\d\d)").Select(static one => one.Groups[1].Value).Should().NotContain("500", about);
            Leaks.In(answer).Should().BeEmpty(about);
            answer.Should().NotContain("A neighbor's secret", about).And.NotContain("\nX-Injected", about);
        });

        server.Log.Lines.Skip(before).Should().NotContain(static line => line.StartsWith("Critical", StringComparison.Ordinal) || line.Contains("unhandled exception", StringComparison.OrdinalIgnoreCase));
        File.Exists("/tmp/pwned").Should().BeFalse();
        (await client.PageAsync("/")).Body!.TextContent.Should().NotContain("neighbor");
    }

    /// <summary>Each route that there is, with values in the place of its own and by methods that it does not know.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_route_answers_them_without_a_fault(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var routes = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(static one => "/" + one.RoutePattern.RawText?.TrimStart('/')).Distinct(StringComparer.Ordinal).ToList();
        routes.Should().HaveCountGreaterThan(30);
        var asked = routes.SelectMany(static route => Values, static (route, value) => Regex.Replace(route, @"\{[^{}]+\}", value))
            .Distinct(StringComparer.Ordinal).SelectMany(static (address, index) => new[] { HttpMethod.Get, new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch, HttpMethod.Options }[index % 5] }, static (address, method) => (address, method)).ToList();
        await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Stop }, async (one, _) =>
        {
            using var answer = await client.SendAsync(one.method, one.address, new StringContent("{}", Encoding.UTF8, "application/json"));
            var about = one.method + " " + one.address;
            ((int)answer.StatusCode).Should().BeLessThan(500, about);
            answer.Headers.Contains("X-Injected").Should().BeFalse(about);
            // The server itself refuses an address with U+0000 or beyond all measure, and has nothing to say.
            (answer.Headers.Contains("Content-Security-Policy") || answer is { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.RequestUriTooLong, Content.Headers.ContentLength: 0 }).Should().BeTrue(about);
            Leaks.In(await answer.Content.ReadAsStringAsync(Stop)).Should().BeEmpty(about);
        });
    }

    private static async Task<(string Cookie, string? Token)> TokenAsync(PortalClient client)
    {
        using var answer = await client.Http.GetAsync("/api/antiforgery", Stop);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        var cookie = client.Cookies.GetCookieHeader(client.Http.BaseAddress!);
        return (cookie, said.GetProperty("token").GetString());
    }
}
