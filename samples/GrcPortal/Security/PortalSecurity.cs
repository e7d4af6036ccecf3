using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace GrcPortal.Security;

/// <summary>Who gets in: nobody who is not signed in, by a scheme that the vendor adds in <see cref="PortalApplication.Create"/>.</summary>
internal static class PortalSecurity
{
    public static void Add(WebApplicationBuilder builder)
    {
        var authentication = builder.Services.AddAuthentication();
        if (builder.Environment.IsDevelopment())
        {
            authentication.AddScheme<AuthenticationSchemeOptions, DevelopmentHandler>(DevelopmentHandler.SchemeName, configureOptions: null);
        }

        builder.Services.Configure<AuthenticationOptions>(options => options.DefaultScheme ??= builder.Configuration["Authentication:Scheme"]);
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new RoleRequirement()).Build());
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentUser>();
        builder.Services.AddScoped<ITenant>(services => services.GetRequiredService<CurrentUser>());
        builder.Services.AddAntiforgery(options =>
        {
            options.HeaderName = "RequestVerificationToken";
            options.Cookie.Name = "portal-antiforgery";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            // The policy of PortalHeaders says more than the header that would be added here.
            options.SuppressXFrameOptionsHeader = true;
        });
        var keys = builder.Configuration["DataProtection:Path"] ?? "App_Data/keys";
        builder.Services.AddDataProtection().SetApplicationName("GrcPortal").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(builder.Environment.ContentRootPath, keys)));
    }

    /// <summary>Stops the start of a portal that would let nobody in, or that was forgotten to be given a scheme.</summary>
    public static async Task RequireSchemeAsync(WebApplication app)
    {
        var schemes = app.Services.GetRequiredService<IAuthenticationSchemeProvider>();
        if (await schemes.GetDefaultAuthenticateSchemeAsync() is null)
        {
            throw new InvalidOperationException(
                "No authentication scheme is configured. Add one in Program.cs, such as AddOpenIdConnect or AddJwtBearer, and name it in Authentication:Scheme. "
                + "To try the portal out on this machine alone, start it in the environment Development.");
        }
    }
}
