using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace GrcPortal.Web;

/// <summary>Whose fault an exception is: the request's, the database's that is not there or full, or the portal's own.</summary>
internal static class Faults
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteInputOutput = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;

    /// <summary>The status that says so. What a client can mend is 4xx; what is over after a while, or after somebody made room, is 503.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException request => request.StatusCode,
        // A form that breaks off, or whose parts are larger or more than they may be.
        InvalidDataException => StatusCodes.Status400BadRequest,
        RetryLimitExceededException => StatusCodes.Status503ServiceUnavailable,
        DbException database => IsUnavailable(database) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        // The issuer at which users sign in does not answer.
        HttpRequestException => StatusCodes.Status503ServiceUnavailable,
        TimeoutException => StatusCodes.Status503ServiceUnavailable,
        { InnerException: { } inner } => StatusOf(inner),
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool IsUnavailable(DbException exception) => exception switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteReadOnly or SqliteInputOutput or SqliteFull or SqliteCannotOpen,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory or PostgresErrorCodes.ReadOnlySqlTransaction } => true,
        _ => exception.IsTransient,
    };
}
