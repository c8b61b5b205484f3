namespace Graph.Tests.Databases;

/// <summary>The server of all PostgreSQL databases of a test run: a given one, or a cluster that ends with the run.</summary>
internal static class PostgreSqlServer
{
    /// <summary>A connection string may be given here, of a user who may create databases.</summary>
    private const string Variable = "GRAPH_TEST_POSTGRES";

    private const string Missing =
        "PostgreSQL is not installed. Install it (`apt-get install postgresql`), "
        + $"or set `{Variable}` to a connection string of a user who may create databases.";

    private static readonly Lazy<Task<string>> Shared = new(FindAsync);

    /// <exception cref="SkipException">There is no server, and none can be started.</exception>
    public static Task<string> ConnectionStringAsync() => Shared.Value;

    private static async Task<string> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return given;
        if (Programs() is not { } programs)
            throw new SkipException(Missing);
        return $"Host={await PostgreSqlCluster.StartAsync(programs)};Username=graph;Database=postgres";
    }

    /// <summary>The newest of Debian's folders, which are not in the path, or else a folder in the path.</summary>
    private static string? Programs()
    {
        var debian = new DirectoryInfo("/usr/lib/postgresql");
        var versions = debian.Exists ? debian.GetDirectories().OrderByDescending(v => int.Parse(v.Name, null)) : null;
        var path = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return (versions?.Select(v => Path.Combine(v.FullName, "bin")) ?? [])
            .Concat(path)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }
}
