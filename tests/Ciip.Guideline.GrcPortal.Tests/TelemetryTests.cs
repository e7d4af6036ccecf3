using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What leaves the portal for those who run it: what was done and how long it took, and nothing that a user wrote.</summary>
public sealed class TelemetryTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Spans_and_figures_are_sent_and_hold_none_of_the_users_texts(Database database)
    {
        await using var collector = await Collector.StartAsync();
        Guid id, run;
        IEnumerable<string> log;
        await using (var server = await PortalServer.StartAsync(
            await servers.ConnectionAsync(database), $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", "--OTEL_BSP_SCHEDULE_DELAY=100"))
        {
            using var client = server.Client("written-tenant");
            id = await client.NewOperatorAsync("written-operator");
            var document = SampleFiles.Document("written-document", "written-title").Replace("An operator", "written-issuer", StringComparison.Ordinal);
            using var stored = await client.UploadAsync(id, Encoding.UTF8.GetBytes(document), "written-file.json");
            using var refused = await client.UploadAsync(id, Encoding.UTF8.GetBytes("""{"written-member": "written-text"}"""), "written-broken.json");
            stored.StatusCode.Should().Be(HttpStatusCode.Created);
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            run = await client.RunAsync(id);
            using var export = await client.Http.GetAsync($"/runs/{run}/exports/report.sarif?written-query=1", Stop);
            export.StatusCode.Should().Be(HttpStatusCode.OK);
            using var page = await client.Http.GetAsync($"/operators/{id}", Stop);
            await Evaluations.FinishAsync(client, await Evaluations.RequestAsync(client, new { asOf = "2025-04-01" }));
            log = server.Log.Lines;
        }

        var spans = collector.Sent("traces");
        foreach (var said in new[] { "evaluate", "upload", "export", "job", "stored", "refused", "report.sarif", id.ToString(), run.ToString(), "GET operators/{id:guid}" })
        {
            spans.Contains(said, StringComparison.Ordinal).Should().BeTrue(said);
        }

        var figures = collector.Sent("metrics");
        foreach (var said in new[] { "grc_portal.runs", "grc_portal.uploads", "grc_portal.jobs", "grc_portal.evaluation.duration", "grc_portal.jobs.waiting", "http.server.request.duration" })
        {
            figures.Contains(said, StringComparison.Ordinal).Should().BeTrue(said);
        }

        if (database == Database.PostgreSql)
        {
            spans.Contains("postgresql", StringComparison.Ordinal).Should().BeTrue();
            spans.Contains("SELECT", StringComparison.Ordinal).Should().BeFalse();
        }

        log.Should().NotBeEmpty();
        Regex.Matches(collector.Everything + string.Concat(log), ".{0,60}(written-|alice).{0,60}").Select(static one => one.Value).Should().BeEmpty();
    }

    [Fact]
    public async Task Without_an_address_to_send_it_to_nothing_is_collected()
    {
        var server = await servers.OnAsync(Database.Sqlite);
        server.Services.GetService<TracerProvider>().Should().BeNull();
        server.Services.GetService<MeterProvider>().Should().BeNull();
    }

    /// <summary>Takes in what is sent by OTLP. Its texts stand in it as they are.</summary>
    private sealed class Collector(WebApplication application, ConcurrentQueue<(string Signal, string Body)> bodies) : IAsyncDisposable
    {
        public string Address => application.Urls.Single();

        public string Everything => string.Concat(bodies.Select(static one => one.Body));

        public static async Task<Collector> StartAsync()
        {
            var bodies = new ConcurrentQueue<(string, string)>();
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            var application = builder.Build();
            application.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
            {
                using var copy = new MemoryStream();
                await request.Body.CopyToAsync(copy);
                bodies.Enqueue((signal, Encoding.UTF8.GetString(copy.ToArray())));
            });
            await application.StartAsync(Stop);
            return new(application, bodies);
        }

        public string Sent(string signal) => string.Concat(bodies.Where(one => one.Signal == signal).Select(static one => one.Body));

        public ValueTask DisposeAsync() => application.DisposeAsync();
    }
}
