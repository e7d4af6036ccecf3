using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Data;

/// <summary>
/// One process at a time brings an SQLite file to its newest migration. A process that is killed meanwhile leaves a row in `__EFMigrationsLock`, for which every
/// later start would wait for ever; whoever holds the lock of the operating system, which dies with its process, knows that the row is nobody's.
/// </summary>
internal static partial class MigrationLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits until no other process is at it, and takes a row away that nobody holds.</summary>
    /// <exception cref="TimeoutException">Another process has been at it for a minute.</exception>
    public static async Task<IAsyncDisposable> EnterAsync(DbContext db, ILogger logger, CancellationToken cancellation)
    {
        var path = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource + ".migrating";
        var file = await OpenAsync(path, cancellation);
        if (await HasRowAsync(db, cancellation))
        {
            LogStale(logger);
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation);
        }

        return file;
    }

    private static async Task<FileStream> OpenAsync(string path, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && waited < Patience)
            {
                await Task.Delay(Pause, cancellation);
            }
            catch (IOException exception) when (File.Exists(path))
            {
                throw new TimeoutException($"Another process has held {path} for a minute: it brings the database to its newest migration, or hangs.", exception);
            }
        }
    }

    private static async Task<bool> HasRowAsync(DbContext db, CancellationToken cancellation)
    {
        var tables = await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'").SingleAsync(cancellation);
        return tables > 0 && await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM \"__EFMigrationsLock\"").SingleAsync(cancellation) > 0;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A process that was killed while it migrated the database left its lock behind: taken away")]
    private static partial void LogStale(ILogger logger);
}
