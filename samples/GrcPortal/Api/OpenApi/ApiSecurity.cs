using Microsoft.OpenApi;

namespace GrcPortal.Api;

/// <summary>How programs say who they are: by a token, or as a browser by the cookie of the vendor's scheme, and then with the antiforgery token wherever something changes.</summary>
internal static class ApiSecurity
{
    private const string Bearer = "bearer";
    private const string Cookie = "cookie";
    private const string Antiforgery = "antiforgery";

    public static void Describe(OpenApiDocument document)
    {
        document.AddComponent(Bearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token of the identity provider." });
        document.AddComponent(Cookie, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = ".AspNetCore.Cookies",
            Description = "The cookie of a browser that is signed in; its name is the vendor's.",
        });
        document.AddComponent(Antiforgery, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = "RequestVerificationToken",
            Description = "The token of `/api/antiforgery`, which a browser sends along when it changes something.",
        });
        foreach (var (method, operation) in document.Paths.SelectMany(static path => path.Value.Operations ?? []))
        {
            operation.Security = [Of(document, Bearer), method == HttpMethod.Get ? Of(document, Cookie) : Of(document, Cookie, Antiforgery)];
        }
    }

    private static OpenApiSecurityRequirement Of(OpenApiDocument document, params string[] schemes)
    {
        var requirement = new OpenApiSecurityRequirement();
        foreach (var scheme in schemes)
        {
            requirement.Add(new OpenApiSecuritySchemeReference(scheme, document), []);
        }

        return requirement;
    }
}
