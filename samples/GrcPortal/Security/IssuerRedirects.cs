using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace GrcPortal.Security;

/// <summary>The way to the issuer and back: the code flow with PKCE, and the end of a session.</summary>
internal static partial class IssuerRedirects
{
    public const string FailedPath = "/sign-in-failed";
    public const string SignOutPath = "/sign-out";

    public static void Set(OpenIdConnectOptions options, SignInOptions signIn, CookieSecurePolicy secure)
    {
        options.Authority = signIn.Authority;
        options.ClientId = signIn.ClientId;
        options.ClientSecret = signIn.ClientSecret;
        options.SignInScheme = options.SignOutScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // Back by a link and not by a form of the issuer's: so no cookie has to go along with what other sites send.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.Scope.Clear();
        foreach (var scope in signIn.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            options.Scope.Add(scope);
        }

        foreach (var cookie in new[] { options.NonceCookie, options.CorrelationCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = secure;
        }

        // A link on another site would sign people out.
        options.RemoteSignOutPath = default;
        options.SignedOutRedirectUri = SignOutPath;
        options.Events = new OpenIdConnectEvents
        {
            OnTokenValidated = context => Accept(context, signIn),
            OnRemoteFailure = Fail,
            OnRedirectToIdentityProviderForSignOut = SkipWithoutEndpoint,
        };
    }

    private static Task Accept(TokenValidatedContext context, SignInOptions signIn)
    {
        context.Principal = PortalClaims.Of(context.Principal, signIn);
        if (context.Principal is null)
        {
            context.Fail("The issuer does not say who signed in, or names several tenants.");
        }
        else if (context.TokenEndpointResponse?.IdToken is { } token)
        {
            // The issuer wants to see it when the session ends; the portal has no use for the others.
            context.Properties!.StoreTokens([new AuthenticationToken { Name = OpenIdConnectParameterNames.IdToken, Value = token }]);
        }

        return Task.CompletedTask;
    }

    /// <summary>A link that is used twice or was made up, somebody who changed their mind, a session that the issuer lost.</summary>
    private static Task Fail(RemoteFailureContext context)
    {
        var logger = context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(IssuerRedirects));
        LogFailure(logger, context.Failure?.GetType().Name);
        context.Response.Redirect(context.Request.PathBase + FailedPath);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <summary>Not every issuer has a page to end a session.</summary>
    private static Task SkipWithoutEndpoint(RedirectContext context)
    {
        if (string.IsNullOrEmpty(context.ProtocolMessage.IssuerAddress))
        {
            context.HandleResponse();
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signing in did not succeed: {Kind}")]
    private static partial void LogFailure(ILogger logger, string? kind);
}
