using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace GrcPortal.Security;

/// <summary>Which proxies are believed when they say who called and that it was by TLS: those that the section `Proxies` names, nobody else.</summary>
internal static class Proxies
{
    public const string Section = "Proxies";

    /// <summary>Reads which they are.</summary>
    /// <exception cref="InvalidOperationException">An address or network cannot be read.</exception>
    public static void Add(WebApplicationBuilder builder)
    {
        var named = builder.Configuration.GetSection(Section).Get<string[]>() ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            options.ForwardedHeaders = named.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = null;
            foreach (var one in named)
            {
                if (IPAddress.TryParse(one, out var address))
                {
                    options.KnownProxies.Add(address);
                }
                else
                {
                    options.KnownIPNetworks.Add(System.Net.IPNetwork.TryParse(one, out var network) ? network : throw new InvalidOperationException($"{Section} holds '{one}': say an address such as 10.0.0.2, or a network such as 10.0.0.0/24."));
                }
            }
        });
    }

    /// <summary>Outside Development only TLS is answered: forms need a cookie that goes over nothing else.</summary>
    public static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
        if (app.Environment.IsDevelopment())
        {
            return;
        }

        app.UseHsts();
        app.UseHttpsRedirection();
        app.Use(static async (context, next) =>
        {
            if (context.Request.IsHttps || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            {
                await next(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync("This portal answers TLS only. Behind a proxy that ends TLS, name the proxy's address in the section Proxies, and have it send X-Forwarded-Proto.\n");
        });
    }
}
