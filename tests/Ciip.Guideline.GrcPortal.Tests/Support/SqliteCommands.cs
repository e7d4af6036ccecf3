using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Notes down what is asked of an SQLite database while it is there, and how SQLite goes about it.</summary>
internal sealed class SqliteCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentDictionary<string, string[]> seen = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<IDisposable> subscriptions = [];

    private readonly string database;

    /// <param name="database">The file; other tests ask theirs at the same time.</param>
    public SqliteCommands(string database)
    {
        this.database = database;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this, static name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Command: SqliteCommand command } && command.Connection?.DataSource == database)
        {
            seen.TryAdd(command.CommandText, [.. command.Parameters.Cast<SqliteParameter>().Select(static one => one.ParameterName)]);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    /// <summary>The commands whose plan reads all rows of a table, or all of a tenant, each with the lines of the plan that do.</summary>
    /// <param name="connection">A connection to a database with the same tables.</param>
    /// <param name="tables">The tables to watch.</param>
    public IReadOnlyList<(string Command, string Scan)> Scans(SqliteConnection connection, IReadOnlySet<string> tables) =>
        [.. seen.Where(static one => !one.Key.StartsWith("PRAGMA", StringComparison.Ordinal) && !one.Key.StartsWith("CREATE", StringComparison.Ordinal))
            .SelectMany(one => PlanOf(connection, one.Key, one.Value).Where(IsOfAll).Select(line => (one.Key, line)))
            .Where(one => IsOneOf(one.Key, one.line, tables)).OrderBy(static one => one.Key, StringComparer.Ordinal)];

    private static bool IsOfAll(string line) => line.StartsWith("SCAN ", StringComparison.Ordinal) || line.EndsWith("(Tenant=?)", StringComparison.Ordinal);

    /// <summary>A line of a plan names the table as the command does: by its name, or by what follows AS.</summary>
    private static bool IsOneOf(string command, string line, IReadOnlySet<string> tables)
    {
        var name = line.Split(' ')[1];
        return tables.Any(table => table == name || command.Contains($"\"{table}\" AS \"{name}\"", StringComparison.Ordinal));
    }

    private static List<string> PlanOf(SqliteConnection connection, string text, string[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + text;
        foreach (var name in parameters)
        {
            command.Parameters.AddWithValue(name, DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(3));
        }

        return lines;
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
        {
            subscription.Dispose();
        }
    }
}
