using GrcPortal.Security;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GrcPortal.Data;

/// <summary>Chooses the database by configuration, and brings it to the newest migration at start.</summary>
internal static partial class PortalDatabase
{
    private const int PostgresPool = 50;
    private const int SecondsToWait = 60;
    private const int Retries = 3;

    /// <summary>
    /// `ConnectionStrings:Portal` decides: one with `Host=` or `postgres://` is PostgreSQL's, anything else SQLite's, unless
    /// `Database:Provider` says `sqlite` or `postgresql`. Without one there is a file in `App_Data`.
    /// </summary>
    public static void Add(WebApplicationBuilder builder)
    {
        var configured = builder.Configuration.GetConnectionString("Portal");
        if (IsPostgres(configured, builder.Configuration["Database:Provider"]))
        {
            var text = PostgresText(configured ?? throw new InvalidOperationException("Database:Provider is postgresql: set ConnectionStrings:Portal to the server's connection string."));
            builder.Services.AddSingleton(static _ => new WriteGate(isSingleWriter: false));
            builder.Services.AddDbContext<PostgresPortalDb>(options => options.UseNpgsql(text, static npgsql => npgsql.EnableRetryOnFailure(Retries)));
            builder.Services.AddScoped<PortalDb>(services => services.GetRequiredService<PostgresPortalDb>());
        }
        else
        {
            var text = SqliteText(configured, builder.Environment.ContentRootPath);
            builder.Services.AddSingleton(static _ => new WriteGate(isSingleWriter: true));
            builder.Services.AddDbContext<SqlitePortalDb>(options => options.UseSqlite(text));
            builder.Services.AddScoped<PortalDb>(services => services.GetRequiredService<SqlitePortalDb>());
        }
    }

    /// <summary>Migrates, unless `Database:Migrate` is false: then somebody else does, and has to have done so.</summary>
    public static Task PrepareAsync(WebApplication app) => PrepareAsync(app, isMine: app.Configuration.GetValue("Database:Migrate", defaultValue: true));

    public static Task MigrateAsync(WebApplication app) => PrepareAsync(app, isMine: true);

    private static async Task PrepareAsync(WebApplication app, bool isMine)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await (isMine ? MigrateAsync(db, app.Logger, app.Lifetime.ApplicationStopping) : RequireNewestAsync(db, app.Lifetime.ApplicationStopping));
        if (db is SqlitePortalDb)
        {
            // Readers go on while somebody writes. It is a property of the file, so once is enough.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", app.Lifetime.ApplicationStopping);
        }

        LogReady(app.Logger, db.Database.ProviderName);
    }

    private static async Task RequireNewestAsync(PortalDb db, CancellationToken cancellation)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (pending.Count > 0)
        {
            throw new InvalidOperationException($"The database lacks {string.Join(", ", pending)}, and Database:Migrate is false: run the portal once with --migrate.");
        }
    }

    /// <summary>Asks first: bringing a database to where it is takes the lock, too, and a start that is killed then leaves it behind.</summary>
    private static async Task MigrateAsync(PortalDb db, ILogger logger, CancellationToken cancellation)
    {
        // An SQLite database in memory is seen by nobody else.
        if (db is SqlitePortalDb && new SqliteConnectionStringBuilder(db.Database.GetConnectionString()) is { Mode: SqliteOpenMode.Memory } or { DataSource: ":memory:" })
        {
            await db.Database.MigrateAsync(cancellation);
        }
        else if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await (db is SqlitePortalDb ? MigrateFileAsync(db, logger, cancellation) : PostgresMigrations.RunAsync(db, cancellation));
        }
    }

    private static async Task MigrateFileAsync(PortalDb db, ILogger logger, CancellationToken cancellation)
    {
        await using var mine = await MigrationLock.EnterAsync(db, logger, cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    private static bool IsPostgres(string? text, string? provider) => provider?.ToUpperInvariant() switch
    {
        "POSTGRESQL" => true,
        "SQLITE" => false,
        null or "" => text is not null && (PostgresUri.Is(text) || text.Contains("Host=", StringComparison.OrdinalIgnoreCase)),
        _ => throw new InvalidOperationException($"Database:Provider is '{provider}': say sqlite or postgresql."),
    };

    /// <summary>A pool below the server's usual hundred connections: requests then wait for a connection instead of being refused one.</summary>
    private static string PostgresText(string text)
    {
        var parts = PostgresUri.Is(text) ? PostgresUri.Read(text) : new NpgsqlConnectionStringBuilder(text);
        if (!parts.ContainsKey("Maximum Pool Size") || parts.MaxPoolSize == new NpgsqlConnectionStringBuilder().MaxPoolSize)
        {
            parts.MaxPoolSize = PostgresPool;
        }

        parts.Timeout = Math.Max(parts.Timeout, SecondsToWait);
        return parts.ConnectionString;
    }

    private static string SqliteText(string? text, string root)
    {
        var parts = new SqliteConnectionStringBuilder(text ?? "Data Source=App_Data/portal.db") { DefaultTimeout = SecondsToWait };
        if (!Path.IsPathRooted(parts.DataSource) && parts.Mode != SqliteOpenMode.Memory)
        {
            parts.DataSource = Path.Combine(root, parts.DataSource);
        }

        if (Path.GetDirectoryName(parts.DataSource) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return parts.ConnectionString;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The database is at its newest migration: {Provider}")]
    private static partial void LogReady(ILogger logger, string? provider);
}
