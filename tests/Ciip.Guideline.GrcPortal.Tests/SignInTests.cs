using System.Net;
using Ciip.Guideline.GrcPortal.Tests.Support;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>People sign in at an issuer, come back to what they asked for, and sign out.</summary>
public sealed class SignInTests(SignInServers servers, Browser browser) : IClassFixture<SignInServers>, IClassFixture<Browser>
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Who_signs_in_comes_back_to_the_page_asked_for_and_sees_what_is_the_tenants(Database database)
    {
        var server = await servers.OnAsync(database);
        using var alice = server.Client(tenant: null);
        using var colleague = server.Client(tenant: null);
        using var stranger = server.Client(tenant: null);
        var tenant = Guid.NewGuid().ToString("N");
        using var start = await alice.SignInAsync("/?page=1", "alice", tenant);
        start.RequestMessage!.RequestUri.Should().Be(new Uri(server.Address, "/?page=1"));
        (await PortalClient.PageOf(start)).QuerySelector(".user")!.TextContent.Should().Contain("alice");
        var path = $"/operators/{await alice.NewOperatorAsync("Owned")}";

        using var seen = await colleague.SignInAsync(path, "bob", tenant);
        using var hidden = await stranger.SignInAsync(path, "carol", "another-" + tenant);

        seen.StatusCode.Should().Be(HttpStatusCode.OK);
        (await PortalClient.PageOf(seen)).Heading().Should().Be("Owned");
        hidden.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_belongs_to_no_tenant_has_what_is_theirs_alone()
    {
        var server = await servers.OnAsync(Database.Sqlite);
        using var alice = server.Client(tenant: null);
        using var bob = server.Client(tenant: null);
        using var first = await alice.SignInAsync("/", "alice without tenant");
        await alice.NewOperatorAsync("Mine");
        using var second = await bob.SignInAsync("/", "bob without tenant");
        (await alice.PageAsync("/")).Body!.TextContent.Should().Contain("Mine");
        (await bob.PageAsync("/")).Body!.TextContent.Should().NotContain("Mine");
    }

    /// <summary>Which of two it is would be a matter of their order.</summary>
    [Fact]
    public async Task Who_belongs_to_two_tenants_is_not_let_in()
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client(tenant: null);
        using var answer = await client.SignInAsync("/", "dave", "one two");
        (await PortalClient.PageOf(answer)).Heading().Should().Be("Signing in did not succeed");
        (await client.Http.GetAsync("/", Stop)).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Cookies_go_to_nobody_else()
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client(tenant: null);
        using var away = await client.Http.GetAsync("/", Stop);
        using var back = await client.Http.GetAsync((await client.AtIssuerAsync("/", "alice")).Headers.Location, Stop);

        away.Headers.Location!.Query.Should().Contain("response_type=code").And.Contain("code_challenge_method=S256").And.Contain("state=").And.Contain("nonce=");
        var cookies = away.Headers.GetValues("Set-Cookie").Concat(back.Headers.GetValues("Set-Cookie")).ToList();
        cookies.Should().Contain(static one => one.StartsWith("portal-session=")).And.OnlyContain(static one => one.Contains("httponly") && one.Contains("samesite=lax"));
        cookies.Single(static one => one.StartsWith("portal-session=", StringComparison.Ordinal)).Length.Should().BeLessThan(4_000);
    }

    [Fact]
    public async Task Outside_Development_cookies_go_by_TLS_only()
    {
        await using var server = await PortalServer.StartAsync(
            connection: null, "--environment=Production", "--Proxies:0=127.0.0.1", "--AllowedHosts=*", "--Authentication:OpenIdConnect:Authority=https://127.0.0.1:1", "--Authentication:OpenIdConnect:ClientId=x", "--Authentication:OpenIdConnect:ClientSecret=x");
        var secure = server.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme).Cookie;
        var issuer = server.Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(OpenIdConnectDefaults.AuthenticationScheme);
        new[] { secure, issuer.NonceCookie, issuer.CorrelationCookie }.Should().OnlyContain(static one => one.SecurePolicy == Microsoft.AspNetCore.Http.CookieSecurePolicy.Always);
        issuer.RequireHttpsMetadata.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Who_signs_out_is_asked_who_they_are_again(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client(tenant: null);
        using var start = await client.SignInAsync("/", "alice", Guid.NewGuid().ToString("N"));

        using var answer = await client.SignOutAsync();
        var page = await PortalClient.PageOf(answer);
        page.QuerySelector(".user").Should().BeNull();
        (await client.Http.GetAsync("/", Stop)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        using var ended = await client.FollowAsync(await client.Http.GetAsync(page.QuerySelector("main a")!.GetAttribute("href"), Stop));
        ended.RequestMessage!.RequestUri.Should().Be(new Uri(server.Address, "/sign-out"));
        (await PortalClient.PageOf(ended)).Heading().Should().Be("You are signed out");

        // The issuer has forgotten them, too: it shows its form.
        using var again = await client.AtIssuerAsync("/", "alice");
    }

    [Fact]
    public async Task Nobody_is_signed_out_by_another_site()
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client(tenant: null);
        using var start = await client.SignInAsync("/", "alice");
        using var forged = await client.Http.PostAsync("/sign-out", null, Stop);
        forged.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        foreach (var path in new[] { "/sign-out", "/signout-oidc", "/signout-callback-oidc", "/signout-callback-oidc?state=forged" })
        {
            using var answer = await client.Http.GetAsync(path, Stop);
            ((int)answer.StatusCode).Should().BeLessThan(500, path);
            (answer.Headers.Location?.OriginalString ?? "/").Should().BeOneOf("/", "/sign-out");
        }

        (await client.PageAsync("/")).QuerySelector(".user").Should().NotBeNull();
    }

    /// <summary>To a browser the issuer is another site, and a form may not lead to one.</summary>
    [Fact]
    public async Task A_browser_gets_in_and_out()
    {
        var server = await servers.OnAsync(Database.Sqlite);
        var visitor = await browser.VisitAsync(server, "en", "sign-in");
        var page = visitor.Page;
        await page.GotoAsync("/?page=1");
        await page.Locator("[name=user]").FillAsync("alice");
        await page.Locator("[name=tenant]").FillAsync(Guid.NewGuid().ToString("N"));
        await page.Locator("[name=role]").FillAsync("editor");
        await page.GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync(new Uri(server.Address, "/?page=1").ToString());
        (await page.Locator(".user").InnerTextAsync()).Should().Contain("alice");
        await visitor.LookAsync("signed-in");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync(new Uri(server.Address, "/sign-out").ToString());
        await page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" }).WaitForAsync();
        await visitor.LookAsync("signed-out");
        await page.GotoAsync("/sign-in-failed");
        await visitor.LookAsync("sign-in-failed");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        (await page.Locator("[name=user]").CountAsync()).Should().Be(1);
        visitor.Complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }
}
