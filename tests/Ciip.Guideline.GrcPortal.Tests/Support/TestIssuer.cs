using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>
/// An issuer of OpenID Connect on a free port: whoever fills in its form is believed. It is reached as `localhost`, the portal as `127.0.0.1`: to a browser two sites.
/// </summary>
public sealed class TestIssuer : IAsyncLifetime
{
    internal const string Portal = "portal";
    internal const string Program = "program";
    internal const string Secret = "a secret of the test's";
    internal const string Audience = "portal-api";

    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "test" };
    private readonly SqliteConnection database = new("Data Source=:memory:");
    private WebApplication? application;

    internal byte[] PublicKey => key.Rsa.ExportSubjectPublicKeyInfo();

    internal string Address => FormattableString.Invariant($"http://localhost:{new Uri(application!.Urls.Single()).Port}/");

    /// <summary>What the portal is told about it.</summary>
    internal string[] Settings =>
    [
        "--Authentication:OpenIdConnect:Authority=" + Address, "--Authentication:OpenIdConnect:ClientId=" + Portal, "--Authentication:OpenIdConnect:ClientSecret=" + Secret,
        "--Authentication:OpenIdConnect:Audience=" + Audience, "--Authentication:OpenIdConnect:Scope=openid profile roles",
    ];

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await database.OpenAsync();
        builder.Services.AddDbContext<DbContext>(options => options.UseSqlite(database).UseOpenIddict());
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(static options => options.Cookie.Name = "issuer-session");
        builder.Services.AddOpenIddict()
            .AddCore(static core => core.UseEntityFrameworkCore().UseDbContext<DbContext>())
            .AddServer(server =>
            {
                server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").SetEndSessionEndpointUris("end");
                server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowClientCredentialsFlow();
                server.RegisterScopes(Scopes.Profile, Scopes.Roles);
                server.AddSigningKey(key).AddEphemeralEncryptionKey().DisableAccessTokenEncryption();
                server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough().EnableEndSessionEndpointPassthrough().DisableTransportSecurityRequirement();
            });
        application = builder.Build();
        application.UseAuthentication();
        application.MapGet("/authorize", (Delegate)AuthorizeAsync);
        application.MapPost("/known", RememberAsync);
        application.MapPost("/token", (Delegate)TokenAsync);
        application.MapGet("/end", (Delegate)EndAsync);
        await using (var scope = application.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DbContext>().Database.EnsureCreatedAsync();
            var clients = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
            await clients.CreateAsync(new()
            {
                ClientId = Portal,
                ClientSecret = Secret,
                Permissions =
                {
                    Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession, Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code,
                    Permissions.Scopes.Profile, Permissions.Scopes.Roles,
                },
            });
            await clients.CreateAsync(new() { ClientId = Program, ClientSecret = Secret, Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials } });
        }

        await application.StartAsync();
    }

    /// <summary>Has the issuer send people back to a portal, and nowhere else.</summary>
    internal async Task AllowAsync(Uri portal)
    {
        await using var scope = application!.Services.CreateAsyncScope();
        var clients = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        var client = (await clients.FindByClientIdAsync(Portal))!;
        var described = new OpenIddictApplicationDescriptor();
        await clients.PopulateAsync(described, client);
        described.RedirectUris.Add(new(portal, "signin-oidc"));
        described.PostLogoutRedirectUris.Add(new(portal, "signout-callback-oidc"));
        await clients.UpdateAsync(client, described);
    }

    /// <summary>A token like those for programs, of which a test says what is wrong.</summary>
    internal string Token(string tenant, string? issuer = null, string audience = Audience, DateTimeOffset? expires = null, SecurityKey? by = null, bool isSigned = true)
    {
        var until = (expires ?? TimeProvider.System.GetUtcNow().AddHours(1)).UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Address,
            Audience = audience,
            NotBefore = until.AddHours(-2),
            IssuedAt = until.AddHours(-2),
            Expires = until,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { [Claims.Subject] = Program, ["tenant"] = tenant, ["role"] = "editor" },
            SigningCredentials = isSigned ? new(by ?? key, SecurityAlgorithms.RsaSha256) : null,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await application!.DisposeAsync();
        await database.DisposeAsync();
        key.Rsa.Dispose();
    }

    /// <summary>Asks who it is, once, and sends them back.</summary>
    private static async Task<IResult> AuthorizeAsync(HttpContext context)
    {
        var session = await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return session.Succeeded
            ? SignIn(session.Principal.Claims, context.GetOpenIddictServerRequest()!.GetScopes())
            : Results.Content(
                $"""<!DOCTYPE html><title>Issuer</title><link rel="icon" href="data:,"><form method="post" action="/known?then={WebUtility.UrlEncode(context.Request.GetEncodedPathAndQuery())}"><input name="user"><input name="tenant"><input name="role"><button>Sign in</button></form>""",
                "text/html");
    }

    /// <summary>Several tenants or roles with spaces between.</summary>
    private static async Task<IResult> RememberAsync(HttpContext context, string then)
    {
        var form = await context.Request.ReadFormAsync();
        Claim[] claims = [new(Claims.Subject, form["user"].ToString()), new(Claims.Name, form["user"].ToString()), .. Each("tenant"), .. Each("role")];
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(new ClaimsIdentity(claims, "form")));
        return Results.LocalRedirect(then);

        IEnumerable<Claim> Each(string type) => form[type].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => new Claim(type, one));
    }

    private static async Task<IResult> TokenAsync(HttpContext context)
    {
        var request = context.GetOpenIddictServerRequest()!;
        return request.IsAuthorizationCodeGrantType()
            ? SignIn((await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal!.Claims, request.GetScopes())
            : SignIn([new(Claims.Subject, request.ClientId!), new("tenant", request.GetParameter("tenant")?.ToString() ?? string.Empty), new("role", "editor")], []);
    }

    private static async Task<IResult> EndAsync(HttpContext context)
    {
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.SignOut(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }

    private static IResult SignIn(IEnumerable<Claim> claims, IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity(claims.Where(static one => one.Type is Claims.Subject or Claims.Name or "tenant" or "role").Select(static one => new Claim(one.Type, one.Value)), "issuer", Claims.Name, "role");
        identity.SetScopes(scopes).SetResources(Audience).SetDestinations(static _ => [Destinations.AccessToken, Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
