using System.Collections.Concurrent;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>A client that is generated from the OpenAPI document calls every operation.</summary>
public sealed class ApiClientTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_generated_client_calls_every_operation(Database database)
    {
        var server = await servers.OnAsync(database);
        using var calls = new Calls { InnerHandler = new HttpClientHandler() };

        var saw = await GeneratedProgram.RunAsync(server, Guid.NewGuid().ToString("N"), calls);

        saw.Should().Contain("header", "RequestVerificationToken").And.Contain("tag", "\"1\"").And.Contain("exports", "17").And.Contain("axis", "Documents");
        saw["newer"].Should().MatchRegex("^/api/files/[-0-9a-f]+/versions/1$");
        saw["location"].Should().MatchRegex("^/api/runs/[-0-9a-f]+$");
        saw["level"].Should().BeOneOf("gap", "weakness", "suggestion");
        saw["diagnostic"].Should().MatchRegex("^CIIP[0-9]{4} /");
        (await ApiOperations.OfAsync(server)).Where(operation => !calls.Made.Any(operation.Is)).Select(static one => one.Id).Should().BeEmpty("the program calls every operation: see Client/EveryOperation.cs");
    }

    private sealed class Calls : DelegatingHandler
    {
        public ConcurrentBag<HttpRequestMessage> Made { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Made.Add(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
