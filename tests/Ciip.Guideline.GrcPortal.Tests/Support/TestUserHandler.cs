using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>A scheme such as a vendor adds: the header says who it is, for which tenant, and in which role unless it is that of an editor: `name@tenant@reader`.</summary>
internal sealed class TestUserHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Test";
    public const string Header = "X-Test-User";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var said = Request.Headers[Header].ToString().Split('@');
        if (said.Length is not (2 or 3))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, said[0]), new(ClaimTypes.Name, said[0]), new("tenant", said[1]), new("role", said.ElementAtOrDefault(2) ?? "editor")], SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }
}
