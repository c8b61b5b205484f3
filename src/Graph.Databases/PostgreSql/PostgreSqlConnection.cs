using System.Globalization;
using Graph.Databases.Providers;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>What Npgsql takes from a connection string and then fails on, or waits for, when it connects.</summary>
internal static class PostgreSqlConnection
{
    private const string Utf8 = "UTF8";
    private const int LargestPort = 65_535;

    /// <summary>The faults of a connection string, one sentence each.</summary>
    public static IEnumerable<string> Faults(NpgsqlConnectionStringBuilder connection) =>
        [
            .. Ports(connection).Where(port => !IsPort(port)).Select(ProviderErrors.BadPort),
            .. connection is { Pooling: true, MaxPoolSize: < 1 } ? [ProviderErrors.NoPool()] : (string[])[],
            .. Encodings(connection).Where(encoding => !IsUtf8(encoding)).Select(ProviderErrors.BadEncoding),
        ];

    /// <summary>The same connection with texts in UTF-8, whatever the environment or the database presets.</summary>
    public static string InUtf8(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { ClientEncoding = Utf8 }.ConnectionString;

    /// <summary>Those of all hosts; a host may have one of its own, as `first,second:5433`.</summary>
    private static IEnumerable<string> Ports(NpgsqlConnectionStringBuilder connection) =>
        (connection.Host ?? "")
            .Split(',', StringSplitOptions.TrimEntries)
            .Where(host => !Path.IsPathRooted(host)) // a Unix socket
            .Select(OwnPort)
            .OfType<string>()
            .Prepend(connection.Port.ToString(CultureInfo.InvariantCulture));

    /// <summary>The port behind a host's name or IPv4 address, or behind an IPv6 address in brackets.</summary>
    private static string? OwnPort(string host)
    {
        var colon = host.LastIndexOf(':');
        return colon > 0 && (host[colon - 1] == ']' || host.IndexOf(':', StringComparison.Ordinal) == colon)
            ? host[(colon + 1)..]
            : null;
    }

    private static bool IsPort(string port) =>
        int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= LargestPort;

    /// <summary>What PostgreSQL shall send, and what Npgsql shall read.</summary>
    private static IEnumerable<string> Encodings(NpgsqlConnectionStringBuilder connection) =>
        new[] { connection.ClientEncoding, connection.Encoding }.OfType<string>();

    private static bool IsUtf8(string encoding) =>
        encoding.Replace("-", "", StringComparison.Ordinal).Equals(Utf8, StringComparison.OrdinalIgnoreCase);
}
