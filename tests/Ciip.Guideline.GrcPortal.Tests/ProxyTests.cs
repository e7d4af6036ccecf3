using System.Net;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Behind a proxy that ends TLS, and where nobody is to get in by coming from this machine.</summary>
public sealed class ProxyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_with_forms_work_behind_a_proxy_that_is_named()
    {
        await using var server = await PortalServer.StartAsync(connection: null, "--environment=Production", "--Proxies:0=127.0.0.1", "--AllowedHosts=*");
        using var client = server.Client();
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        using var page = await client.Http.GetAsync("/", Stop);

        page.StatusCode.Should().Be(HttpStatusCode.OK);
        (await PortalClient.PageOf(page)).QuerySelector("input[name=__RequestVerificationToken]").Should().NotBeNull();
        page.Headers.GetValues("Set-Cookie").Should().OnlyContain(static cookie => cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("--Proxies:0=10.0.0.1")]
    [InlineData("--Logging:X=Y")]
    public async Task Nobody_else_is_believed_and_the_answer_says_what_to_do(string setting)
    {
        await using var server = await PortalServer.StartAsync(connection: null, "--environment=Production", setting, "--AllowedHosts=*");
        using var client = server.Client();
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var page = await client.Http.GetAsync("/", Stop);

        page.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await page.Content.ReadAsStringAsync(Stop)).Should().Contain("Proxies");
        page.Headers.GetValues("Content-Security-Policy").Should().ContainSingle();
        (await client.Http.GetStringAsync("/health/ready", Stop)).Should().Be("Healthy");
    }

    [Fact]
    public async Task A_proxy_that_cannot_be_read_stops_the_start() =>
        await FluentActions.Awaiting(static () => PortalServer.StartAsync(connection: null, "--environment=Production", "--Proxies:0=the proxy")).Should().ThrowAsync<InvalidOperationException>().WithMessage("*the proxy*");

    [Fact]
    public async Task Outside_Development_there_is_no_sign_in_by_address()
    {
        await using var portal = PortalApplication.Create(["--environment=Production", "--Authentication:Scheme=Development", "--urls=http://127.0.0.1:0", "--ConnectionStrings:Portal=Data Source=:memory:"], contentRoot: PortalServer.ContentRoot);
        await FluentActions.Awaiting(() => PortalApplication.PrepareAsync(portal)).Should().ThrowAsync<InvalidOperationException>();
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    public async Task Whoever_comes_through_a_proxy_is_not_somebody_at_this_machine(string header, string value)
    {
        var folder = Directory.CreateTempSubdirectory("ciip-portal-").FullName;
        using (var portal = PortalProcess.Start(folder))
        {
            using var client = await portal.ClientAsync(Stop);
            (await client.PageAsync("/")).QuerySelector("h1").Should().NotBeNull();
            client.Http.DefaultRequestHeaders.Add(header, value);
            using var answer = await client.Http.GetAsync("/", Stop);
            answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }

        Directory.Delete(folder, recursive: true);
    }
}
