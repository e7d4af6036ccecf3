using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace GrcPortal.Security;

/// <summary>
/// Signing in by an issuer that the configuration names (<see cref="SignInOptions"/>): people with the code flow and a cookie, programs with a token of the same issuer.
/// </summary>
internal static class OpenIdConnectSignIn
{
    /// <summary>Chooses between the cookie and the token.</summary>
    public const string SchemeName = "SignIn";

    private const string Cookie = CookieAuthenticationDefaults.AuthenticationScheme;

    public static bool IsConfigured(IConfiguration configuration) => configuration.GetSection(SignInOptions.Section).Exists();

    public static void Add(WebApplicationBuilder builder, AuthenticationBuilder authentication)
    {
        var isDevelopment = builder.Environment.IsDevelopment();
        builder.Services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateDataAnnotations()
            .Validate(
                options => isDevelopment || options.Authority?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) != false,
                SignInOptions.Section + ":Authority has to start with https:// outside Development.")
            .ValidateOnStart();
        authentication
            .AddPolicyScheme(SchemeName, displayName: null, static options => options.ForwardDefaultSelector = static context => HasToken(context.Request) ? JwtBearerDefaults.AuthenticationScheme : Cookie)
            .AddCookie(Cookie)
            .AddOpenIdConnect()
            .AddJwtBearer();
        var secure = PortalSecurity.SecureCookies(builder.Environment);
        builder.Services.AddOptions<CookieAuthenticationOptions>(Cookie).Configure<IOptions<SignInOptions>>((options, signIn) => Set(options, signIn.Value, secure));
        builder.Services.AddOptions<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme).Configure<IOptions<SignInOptions>>((options, signIn) =>
        {
            options.RequireHttpsMetadata = !isDevelopment;
            IssuerRedirects.Set(options, signIn.Value, secure);
        });
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<IOptions<SignInOptions>>((options, signIn) =>
        {
            options.RequireHttpsMetadata = !isDevelopment;
            Set(options, signIn.Value);
        });
    }

    private static void Set(CookieAuthenticationOptions options, SignInOptions signIn, CookieSecurePolicy secure)
    {
        options.Cookie.Name = "portal-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        options.Cookie.SecurePolicy = secure;
        // Not Strict: whoever comes back from the issuer comes from another site.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(signIn.SessionMinutes);
        options.SlidingExpiration = false;
        // A form cannot follow to the issuer (`form-action` of PortalHeaders), a program would not know what to do there: both are told. The way back is the address that was
        // asked for, with this host in front: the handler's own is the path alone, and one such as //elsewhere is another site's address to a browser.
        options.Events.OnRedirectToLogin = static context => IsPageAskedFor(context.Request)
            ? context.HttpContext.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = context.Request.GetEncodedUrl() })
            : Answer(context.Response, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = static context => Answer(context.Response, StatusCodes.Status403Forbidden);
    }

    private static void Set(JwtBearerOptions options, SignInOptions signIn)
    {
        options.Authority = signIn.Authority;
        options.Audience = signIn.Audience;
        options.MapInboundClaims = false;
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                context.Principal = PortalClaims.Of(context.Principal, signIn);
                if (context.Principal is null)
                {
                    context.Fail("The token does not say whose it is, or names several tenants.");
                }

                return Task.CompletedTask;
            },
        };
    }

    private static bool HasToken(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);

    private static bool IsPageAskedFor(HttpRequest request) => HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private static Task Answer(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
