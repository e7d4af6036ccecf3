using System.Collections.Concurrent;
using GrcPortal;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>The portal as it runs: Kestrel on a free port, a database, and a scheme of the test's.</summary>
internal sealed class PortalServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly string folder;

    private PortalServer(WebApplication application, string folder, RecordedLog log)
    {
        this.application = application;
        this.folder = folder;
        Log = log;
    }

    public static string ContentRoot => Path.Combine(Repository.Samples, "GrcPortal");

    public Uri Address => new(application.Urls.Single());

    public IServiceProvider Services => application.Services;

    public RecordedLog Log { get; }

    /// <summary>Starts it, at its newest migration.</summary>
    /// <param name="connection">The database; null is a file of its own.</param>
    /// <param name="settings">Further arguments, such as an environment; later ones win.</param>
    public static async Task<PortalServer> StartAsync(string? connection, params string[] settings)
    {
        var home = Directory.CreateTempSubdirectory("ciip-portal-").FullName;
        var log = new RecordedLog();
        var portal = PortalApplication.Create(
            [
                "--environment=Development", "--urls=http://127.0.0.1:0", $"--Authentication:Scheme={TestUserHandler.SchemeName}",
                "--ConnectionStrings:Portal=" + (connection ?? "Data Source=" + Path.Combine(home, "portal.db")), "--DataProtection:Path=" + Path.Combine(home, "keys"),
                .. settings,
            ],
            builder =>
            {
                builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TestUserHandler>(TestUserHandler.SchemeName, null);
                builder.Logging.ClearProviders().AddProvider(log);
            },
            ContentRoot);
        await PortalApplication.PrepareAsync(portal);
        await portal.StartAsync();
        return new(portal, home, log);
    }

    /// <summary>A client that keeps cookies and is signed in, for a tenant of its own unless it is told one.</summary>
    public PortalClient Client(string? tenant = "", string? language = null) => new(Address, tenant?.Length == 0 ? Guid.NewGuid().ToString("N") : tenant, language);

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>Everything that the portal logs.</summary>
internal sealed class RecordedLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
