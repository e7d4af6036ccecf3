using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace PortfolioOrleans.Database;

/// <summary>The tables and statements that Orleans needs in PostgreSQL. They are our own (decision 029): the packages bring none.</summary>
internal static class SharedDatabase
{
    private const string Queries = "queries/";

    /// <summary>Makes what is missing. Silos that start at the same time wait for one another.</summary>
    public static async Task PrepareAsync(string connection, CancellationToken cancellationToken)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync(cancellationToken);
        await using var transaction = await database.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(database, "SELECT pg_advisory_xact_lock(hashtext('portfolio-orleans'))", cancellationToken);
        await ExecuteAsync(database, await ReadAsync("tables.sql", cancellationToken), cancellationToken);
        foreach (var name in typeof(SharedDatabase).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Queries, StringComparison.Ordinal)))
        {
            const string Put = "INSERT INTO OrleansQuery VALUES ($1, $2) ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText";
            await ExecuteAsync(database, Put, cancellationToken, name[Queries.Length..], await ReadAsync(name, cancellationToken));
        }

        await transaction.CommitAsync(cancellationToken);
    }

    [SuppressMessage("Security", "CA2100", Justification = "The texts are this program's own.")]
    private static async Task ExecuteAsync(NpgsqlConnection database, string text, CancellationToken cancellationToken, params IEnumerable<string> values)
    {
        await using var command = new NpgsqlCommand(text, database);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<string> ReadAsync(string name, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(typeof(SharedDatabase).Assembly.GetManifestResourceStream(name)!);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
