using System.Net;
using System.Net.Http.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What somebody sends to the portal who did not come from the issuer, or not by themselves.</summary>
public sealed class ForgedSignInTests(SignInServers servers) : IClassFixture<SignInServers>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("?code=forged")]
    [InlineData("?code=forged&state=forged")]
    [InlineData("?state=forged&id_token=forged")]
    [InlineData("?error=access_denied")]
    [InlineData("?error=access_denied&error_description=%3Cscript%3E&state=forged")]
    public async Task A_made_up_way_back_leads_to_a_page_that_says_so(string query)
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client(tenant: null);
        await NobodyAsync(client, await client.Http.GetAsync("/signin-oidc" + query, Stop));
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("code", "forged"), KeyValuePair.Create("state", "forged")]);
        await NobodyAsync(client, await client.Http.PostAsync("/signin-oidc" + query, form, Stop));
    }

    [Fact]
    public async Task A_way_back_works_once_and_for_one()
    {
        var server = await servers.OnAsync(Database.Sqlite);
        using var alice = server.Client(tenant: null);
        using var thief = server.Client(tenant: null);
        using var sent = await alice.AtIssuerAsync("/", "alice");
        var link = sent.Headers.Location!;

        await NobodyAsync(thief, await thief.Http.GetAsync(link, Stop));
        using var back = await alice.Http.GetAsync(link, Stop);
        back.Headers.GetValues("Set-Cookie").Should().Contain(static one => one.StartsWith("portal-session="));
        using var again = await alice.Http.GetAsync(link, Stop);
        again.Headers.Location.Should().Be("/sign-in-failed");
        using var ended = await alice.SignOutAsync();
        await NobodyAsync(alice, await alice.Http.GetAsync(link, Stop));
    }

    /// <summary>Whoever follows a link of somebody else's would work in that one's name.</summary>
    [Fact]
    public async Task Somebody_elses_code_is_of_no_use_with_a_state_that_is_good()
    {
        var server = await servers.OnAsync(Database.Sqlite);
        using var attacker = server.Client(tenant: null);
        using var victim = server.Client(tenant: null);
        using var theirs = await attacker.AtIssuerAsync("/", "mallory");
        using var own = await victim.AtIssuerAsync("/", "alice");
        var code = Part(theirs.Headers.Location!, "code");

        var mixed = own.Headers.Location!.ToString().Replace(Part(own.Headers.Location, "code"), code, StringComparison.Ordinal);

        await NobodyAsync(victim, await victim.Http.GetAsync(mixed, Stop));
    }

    /// <summary>The way back is the portal's, whatever was asked for.</summary>
    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/%5Cevil.example/")]
    [InlineData("/?returnUrl=https://evil.example/")]
    [InlineData("/sign-out?returnUrl=https://evil.example/")]
    public async Task Nobody_is_led_to_another_site(string path)
    {
        var server = await servers.OnAsync(Database.Sqlite);
        using var client = server.Client(tenant: null);
        var asked = server.Address.ToString().TrimEnd('/') + path;
        using var start = await client.Http.GetAsync(asked, Stop);
        if (start.StatusCode == HttpStatusCode.Redirect)
        {
            using var sent = await client.AtIssuerAsync(asked, "alice");
            using var back = await client.Http.GetAsync(sent.Headers.Location, Stop);
            new Uri(server.Address, back.Headers.Location!).Authority.Should().Be(server.Address.Authority);
            return;
        }

        start.StatusCode.Should().Be(HttpStatusCode.OK);
        start.Headers.Location.Should().BeNull();
    }

    /// <summary>A browser lets no form lead to the issuer, and a program would not know what to do there.</summary>
    [Fact]
    public async Task Only_who_asks_for_a_page_is_led_to_the_issuer()
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client(tenant: null);
        using var api = await client.Http.GetAsync("/api/operators", Stop);
        using var post = await client.Http.PostAsJsonAsync("/api/operators", new { name = "x" }, Stop);
        using var form = await client.Http.PostAsync("/?handler=Add", new FormUrlEncodedContent([KeyValuePair.Create("name", "x")]), Stop);
        using var page = await client.Http.GetAsync("/", Stop);

        new[] { api, post, form }.Select(static one => one.StatusCode).Should().OnlyContain(static status => status == HttpStatusCode.Unauthorized);
        api.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await PortalClient.PageOf(form)).Heading().Should().Be("Sign in first");
        page.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_issuer_that_does_not_answer_is_said_and_lets_nobody_in()
    {
        var server = await PortalServer.StartAsync(
            connection: null, "--Authentication:OpenIdConnect:Authority=http://127.0.0.1:1/", "--Authentication:OpenIdConnect:ClientId=x", "--Authentication:OpenIdConnect:ClientSecret=x");
        await using (server)
        {
            using var client = server.Client(tenant: null);
            using var page = await client.Http.GetAsync("/", Stop);
            client.Http.DefaultRequestHeaders.Authorization = new("Bearer", servers.Issuer.Token("any"));
            using var api = await client.Http.GetAsync("/api/operators", Stop);
            page.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            (await PortalClient.PageOf(page)).Body!.TextContent.Should().Contain("the service where users sign in does not answer");
            api.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }
    }

    private static string Part(Uri link, string name) => link.Query.TrimStart('?').Split('&').Single(one => one.StartsWith(name + '=', StringComparison.Ordinal))[(name.Length + 1)..];

    private static async Task NobodyAsync(PortalClient client, HttpResponseMessage answer)
    {
        using var page = await client.FollowAsync(answer);
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        var shown = await PortalClient.PageOf(page);
        shown.Heading().Should().Be("Signing in did not succeed");
        shown.QuerySelectorAll("script").Should().BeEmpty();
        using var start = await client.Http.GetAsync("/api/operators", Stop);
        start.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }
}
