using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace GrcPortal.Security;

/// <summary>
/// The keys of cookies and forms: in the folder `DataProtection:Path`, which all nodes share, encrypted with the certificate of `DataProtection:CertificatePath` where there is one.
/// </summary>
internal static class CookieKeys
{
    private const string PathSetting = "DataProtection:Path";

    public static void Add(WebApplicationBuilder builder)
    {
        var folder = Path.Combine(builder.Environment.ContentRootPath, builder.Configuration[PathSetting] ?? "App_Data/keys");
        var protection = builder.Services.AddDataProtection().SetApplicationName("GrcPortal").PersistKeysToFileSystem(new DirectoryInfo(folder));
        if (builder.Configuration["DataProtection:CertificatePath"] is { Length: > 0 } certificate)
        {
            protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(Path.Combine(builder.Environment.ContentRootPath, certificate), builder.Configuration["DataProtection:CertificatePassword"]));
        }
    }

    /// <summary>Stops the start of a portal whose cookies would be nobody's after the next one.</summary>
    public static void Require(WebApplication app)
    {
        try
        {
            app.Services.GetDataProtector("start").Protect([]);
        }
        catch (CryptographicException exception)
        {
            throw new InvalidOperationException($"No key for cookies can be kept or read: set {PathSetting} to a folder that the portal may write, and name the certificate that its keys were encrypted with, if any.", exception);
        }
    }
}
