using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Security;
using Microsoft.IdentityModel.Tokens;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Programs come with a token of the issuer's, and with no other.</summary>
public sealed class ProgramTokenTests(SignInServers servers) : IClassFixture<SignInServers>
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_program_works_for_its_tenant_without_cookie_and_form(Database database)
    {
        var server = await servers.OnAsync(database);
        var tenant = Guid.NewGuid().ToString("N");
        using var person = server.Client(tenant: null);
        using var start = await person.SignInAsync("/", "alice", tenant);
        using var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", await IssuedAsync(tenant));

        using var added = await client.PostAsJsonAsync("/api/operators", new { name = "By a program" }, Stop);

        added.StatusCode.Should().Be(HttpStatusCode.Created);
        (await person.PageAsync("/")).Body!.TextContent.Should().Contain("By a program");
        client.DefaultRequestHeaders.Authorization = new("Bearer", await IssuedAsync("another-" + tenant));
        (await client.GetFromJsonAsync<JsonElement>("/api/operators", Stop)).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_token_that_is_not_the_issuers_or_no_longer_good_is_refused()
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client(tenant: null);
        using var other = RSA.Create(2048);
        var issuer = servers.Issuer;
        var good = issuer.Token("a");
        var parts = good.Split('.');
        var changed = Encode(Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1])).Replace("\"a\"", "\"b\"", StringComparison.Ordinal));
        (await StatusAsync(good)).Should().Be(HttpStatusCode.OK);
        var bad = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["changed"] = $"{parts[0]}.{changed}.{parts[2]}",
            ["without signature"] = $"{parts[0]}.{parts[1]}.",
            ["algorithm none"] = issuer.Token("a", isSigned: false),
            ["algorithm none, and a signature"] = Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + $".{parts[1]}.{parts[2]}",
            ["key of somebody else"] = issuer.Token("a", by: new RsaSecurityKey(other) { KeyId = "test" }),
            ["key without id"] = issuer.Token("a", by: new RsaSecurityKey(other)),
            ["signed with the public key"] = WithPublicKey(parts[1]),
            ["expired"] = issuer.Token("a", expires: TimeProvider.System.GetUtcNow().AddMinutes(-2)),
            ["another issuer"] = issuer.Token("a", issuer: "https://login.example.com/"),
            ["another audience"] = issuer.Token("a", audience: "another-api"),
            ["the portal itself as audience"] = issuer.Token("a", audience: TestIssuer.Portal),
            ["nothing"] = string.Empty,
            ["no token"] = "x",
        };
        foreach (var (what, token) in bad)
        {
            (await StatusAsync(token)).Should().Be(HttpStatusCode.Unauthorized, what);
        }

        async Task<HttpStatusCode> StatusAsync(string token)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/operators");
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
            using var answer = await client.Http.SendAsync(request, Stop);
            answer.Headers.Location.Should().BeNull();
            return answer.StatusCode;
        }
    }

    /// <summary>The token says who asks; a cookie that comes along does not help a bad one.</summary>
    [Fact]
    public async Task A_bad_token_is_refused_although_somebody_is_signed_in()
    {
        using var client = (await servers.OnAsync(Database.Sqlite)).Client(tenant: null);
        using var start = await client.SignInAsync("/", "alice");
        client.Http.DefaultRequestHeaders.Authorization = new("Bearer", servers.Issuer.Token("a", audience: "another-api"));
        using var posted = await client.Http.PostAsJsonAsync("/api/operators", new { name = "Forged" }, Stop);
        using var page = await client.Http.GetAsync("/", Stop);
        new[] { posted, page }.Select(static one => one.StatusCode).Should().OnlyContain(static status => status == HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Without_an_audience_no_token_is_taken()
    {
        await using var server = await servers.StartAsync(connection: null, "--Authentication:OpenIdConnect:Audience=");
        using var client = server.Client(tenant: null);
        client.Http.DefaultRequestHeaders.Authorization = new("Bearer", servers.Issuer.Token("a"));
        using var answer = await client.Http.GetAsync("/api/operators", Stop);
        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public void Claims_are_read_by_the_names_that_the_issuer_gives_them()
    {
        var options = new SignInOptions { TenantClaim = "tid", RoleClaim = "groups" };
        var said = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity(
            [new("sub", "1"), new("preferred_username", "alice@example.jp"), new("tid", "t"), new("groups", "reader"), new("groups", "editor"), new("role", "made up by the user"), new("tenant", "made up by the user")]));
        var user = PortalClaims.Of(said, options)!;
        user.Identity!.Name.Should().Be("alice@example.jp");
        user.FindAll("role").Select(static one => one.Value).Should().Equal("reader", "editor");
        user.FindAll("tenant").Select(static one => one.Value).Should().Equal("t");
        user.IsInRole("editor").Should().BeTrue();
        PortalClaims.Of(new(new System.Security.Claims.ClaimsIdentity([new("tid", "t")])), options).Should().BeNull("nobody says who it is");
    }

    private static string Encode(string json) => Base64UrlEncoder.Encode(json);

    /// <summary>What a portal takes that believes the token's own word for how it is signed.</summary>
    private string WithPublicKey(string payload)
    {
        var text = Encode("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"test\"}") + '.' + payload;
        return text + '.' + Base64UrlEncoder.Encode(HMACSHA256.HashData(servers.Issuer.PublicKey, Encoding.ASCII.GetBytes(text)));
    }

    private async Task<string> IssuedAsync(string tenant)
    {
        using var client = new HttpClient();
        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("grant_type", "client_credentials"), KeyValuePair.Create("client_id", TestIssuer.Program), KeyValuePair.Create("client_secret", TestIssuer.Secret), KeyValuePair.Create("tenant", tenant),
        ]);
        using var answer = await client.PostAsync(servers.Issuer.Address + "token", form, Stop);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("access_token").GetString()!;
    }
}
