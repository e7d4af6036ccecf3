using Npgsql;

namespace GrcPortal.Data;

/// <summary>
/// A connection as hosting services hand it out, `postgresql://user:password@host:port/database?parameter=value`. Every parameter is honoured or refused: one that
/// is passed over, such as `sslmode`, would leave the connection in clear text.
/// </summary>
internal static class PostgresUri
{
    /// <summary>Parameters by the names of libpq, and what they are called here.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["host"] = "Host",
        ["port"] = "Port",
        ["dbname"] = "Database",
        ["user"] = "Username",
        ["password"] = "Password",
        ["passfile"] = "Passfile",
        ["sslmode"] = "SSL Mode",
        ["sslnegotiation"] = "SSL Negotiation",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslpassword"] = "SSL Password",
        ["channel_binding"] = "Channel Binding",
        ["application_name"] = "Application Name",
        ["connect_timeout"] = "Timeout",
        ["client_encoding"] = "Client Encoding",
        ["options"] = "Options",
        ["target_session_attrs"] = "Target Session Attributes",
        ["load_balance_hosts"] = "Load Balance Hosts",
    };

    public static bool Is(string text) => text.StartsWith("postgres://", StringComparison.Ordinal) || text.StartsWith("postgresql://", StringComparison.Ordinal);

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidOperationException">It is not a URI, or has a parameter that is not known or whose value cannot be read.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        // A message never repeats the text: it holds a password.
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Fragment.Length > 0)
        {
            throw new InvalidOperationException("ConnectionStrings:Portal is not a URI with one host, such as postgresql://user:password@host:5432/database?sslmode=verify-full. Say several hosts as Host=a,b.");
        }

        var parts = new NpgsqlConnectionStringBuilder();
        var user = uri.UserInfo.Split(':', 2);
        Set(parts, "host", uri.Host.Trim('[', ']'));
        Set(parts, "port", uri.IsDefaultPort || uri.Port < 0 ? string.Empty : uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Set(parts, "dbname", Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')));
        Set(parts, "user", Uri.UnescapeDataString(user[0]));
        Set(parts, "password", user.Length > 1 ? Uri.UnescapeDataString(user[1]) : string.Empty);
        foreach (var (name, value) in Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(uri.Query).SelectMany(static one => one.Value.Select(value => (one.Key, value ?? string.Empty))))
        {
            Set(parts, name, value);
        }

        return parts;
    }

    private static void Set(NpgsqlConnectionStringBuilder parts, string name, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        if (!Names.TryGetValue(name, out var keyword))
        {
            throw new InvalidOperationException($"ConnectionStrings:Portal has the parameter '{name}', which is not known here. Known are: {string.Join(", ", Names.Keys)}.");
        }

        try
        {
            parts[keyword] = name is "sslmode" or "channel_binding" or "sslnegotiation" ? value.Replace("-", string.Empty, StringComparison.Ordinal) : value;
        }
        catch (ArgumentException exception)
        {
            throw new InvalidOperationException($"ConnectionStrings:Portal has a value of the parameter '{name}' that cannot be read.", exception);
        }
    }
}
