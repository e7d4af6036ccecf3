using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace GrcPortal.Security;

/// <summary>Who gets in: nobody who is not signed in, by the issuer of <see cref="SignInOptions"/>, or by a scheme that the vendor adds in <see cref="PortalApplication.Create"/>.</summary>
internal static class PortalSecurity
{
    public static void Add(WebApplicationBuilder builder)
    {
        var authentication = builder.Services.AddAuthentication();
        if (builder.Environment.IsDevelopment())
        {
            authentication.AddScheme<AuthenticationSchemeOptions, DevelopmentHandler>(DevelopmentHandler.SchemeName, configureOptions: null);
        }

        var isByIssuer = OpenIdConnectSignIn.IsConfigured(builder.Configuration);
        if (isByIssuer)
        {
            OpenIdConnectSignIn.Add(builder, authentication);
        }

        builder.Services.Configure<AuthenticationOptions>(options => options.DefaultScheme ??= isByIssuer ? OpenIdConnectSignIn.SchemeName : builder.Configuration["Authentication:Scheme"]);
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new RoleRequirement()).Build());
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentUser>();
        builder.Services.AddScoped<ITenant>(services => services.GetRequiredService<CurrentUser>());
        builder.Services.AddAntiforgery(options =>
        {
            options.HeaderName = "RequestVerificationToken";
            options.Cookie.Name = "portal-antiforgery";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = SecureCookies(builder.Environment);
            // The policy of PortalHeaders says more than the header that would be added here.
            options.SuppressXFrameOptionsHeader = true;
        });
        CookieKeys.Add(builder);
    }

    /// <summary>On a developer's machine there is no TLS.</summary>
    public static CookieSecurePolicy SecureCookies(IHostEnvironment environment) => environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    /// <summary>Stops the start of a portal that would let nobody in, or that was forgotten to be given a scheme.</summary>
    public static async Task RequireSchemeAsync(WebApplication app)
    {
        var schemes = app.Services.GetRequiredService<IAuthenticationSchemeProvider>();
        if (await schemes.GetDefaultAuthenticateSchemeAsync() is null)
        {
            throw new InvalidOperationException(
                $"No authentication scheme is configured. Fill in the section {SignInOptions.Section}, or add a scheme in Program.cs and name it in Authentication:Scheme. "
                + "To try the portal out on this machine alone, start it in the environment Development.");
        }
    }
}
