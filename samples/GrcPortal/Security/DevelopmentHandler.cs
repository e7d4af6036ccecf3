using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace GrcPortal.Security;

/// <summary>Signs whoever sits at this machine in, to try the portal out. Requests from elsewhere stay unknown.</summary>
internal sealed class DevelopmentHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Development";

    private static readonly string[] ForwardHeaders = ["Forwarded", "X-Forwarded-For", "X-Original-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-Proto", "Via"];

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // A proxy sits on this machine, too: whoever comes through one is not whom the address names.
        if (Context.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address) || ForwardHeaders.Any(Request.Headers.ContainsKey))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, "local"), new(ClaimTypes.Name, "local user"), new(CurrentUser.TenantClaim, "local"), new(Roles.Claim, Roles.Editor)], SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }
}
