using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace GrcPortal.Data;

/// <summary>
/// One process at a time brings a PostgreSQL database to its newest migration. Entity Framework's own lock ends with each migration, and whoever was next then makes the one
/// that the first had still before it; this lock ends with the session, so that of a process that is killed, too.
/// </summary>
internal static class PostgresMigrations
{
    /// <summary>Any number that nothing else in the database uses.</summary>
    private const long Lock = 0x6772_6370_6f72_7461;

    public static async Task RunAsync(DbContext db, CancellationToken cancellation)
    {
        // A table that is large takes as long as it takes, and so does the process that is first.
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellation))
        {
            await db.Database.MigrateAsync(cancellation);
            return;
        }

        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Lock})", cancellation);
            await db.Database.MigrateAsync(cancellation);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
            NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection());
        }
    }
}
