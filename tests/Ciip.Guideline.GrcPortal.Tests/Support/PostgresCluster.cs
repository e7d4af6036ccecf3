using System.Diagnostics;
using Npgsql;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>
/// A PostgreSQL server: the one that CIIP_POSTGRES names by a connection string, else a private one of Debian's `postgresql` in a temporary
/// folder, run by a user without privileges, because PostgreSQL refuses root, and reached by a socket in that folder, so that no port has to be free.
/// </summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private const string NoServer = "Needs PostgreSQL: set CIIP_POSTGRES to a connection string, or install Debian's package postgresql.";

    /// <summary>In seconds; what a test finds does not rest on how busy the machine is.</summary>
    private const string Patience = "1000";

    private readonly string? folder;
    private readonly string? programs;
    private readonly string text;
    private readonly List<string> databases = [];

    private PostgresCluster(string text, string? folder = null, string? programs = null)
    {
        this.text = text;
        this.folder = folder;
        this.programs = programs;
    }

    public static PostgresCluster Start()
    {
        if (Environment.GetEnvironmentVariable("CIIP_POSTGRES") is { Length: > 0 } given)
        {
            return new(given);
        }

        // The folder is also there where only clients are installed.
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(static version => Path.Combine(version, "bin")).LastOrDefault(static bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;
        Assert.SkipWhen(bin is null, NoServer);
        var home = Directory.CreateTempSubdirectory("ciip-postgres-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "postgres", home);
        }

        var data = Path.Combine(home, "data");
        RunUnprivileged(Path.Combine(bin!, "initdb"), "-D", data, "-U", "portal", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync");
        Start(home, bin!);
        return new($"Host={home};Username=portal;Database=postgres;Timeout={Patience};Command Timeout=0", home, bin);
    }

    /// <summary>Ends the server as a crash does, and starts it again.</summary>
    public void Restart()
    {
        Assert.SkipWhen(folder is null, "Needs a PostgreSQL of its own: one that CIIP_POSTGRES names is not ended.");
        RunUnprivileged(Path.Combine(programs!, "pg_ctl"), "-D", Path.Combine(folder!, "data"), "-m", "immediate", "-w", "stop");
        Start(folder!, programs!);
    }

    /// <summary>A database of its own.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = "portal_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync($"CREATE DATABASE {name}");
        databases.Add(name);
        return new NpgsqlConnectionStringBuilder(text) { Database = name }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var name in databases)
        {
            await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
        }

        NpgsqlConnection.ClearAllPools();
        if (folder is not null)
        {
            RunUnprivileged(Path.Combine(programs!, "pg_ctl"), "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w", "stop");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Start(string home, string bin) => RunUnprivileged(
        Path.Combine(bin, "pg_ctl"), "-D", Path.Combine(home, "data"), "-l", Path.Combine(home, "log"), "-w", "-t", Patience, "-o", $"-c listen_addresses= -k {home} -c fsync=off", "start");

    private async Task ExecuteAsync(string command)
    {
        await using var connection = new NpgsqlConnection(text);
        await connection.OpenAsync();
        await using var statement = new NpgsqlCommand(command, connection);
        await statement.ExecuteNonQueryAsync();
    }

    private static void RunUnprivileged(string program, params string[] arguments)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Run("runuser", ["-u", "postgres", "--", program, .. arguments]);
        }
        else
        {
            Run(program, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors.GetAwaiter().GetResult()}");
        }
    }
}
