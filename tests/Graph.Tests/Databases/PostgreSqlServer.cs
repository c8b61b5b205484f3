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

    /// <summary>Kept, or the garbage collector would close its standard input.</summary>
    private static PostgreSqlCluster? cluster;

    /// <exception cref="SkipException">There is no server, and none can be started.</exception>
    public static Task<string> ConnectionStringAsync() => Shared.Value;

    /// <summary>Starts a cluster that belongs to one test, which may break it.</summary>
    /// <param name="options">What `postgres` is started with besides.</param>
    /// <exception cref="SkipException">PostgreSQL is not installed here.</exception>
    public static Task<PostgreSqlCluster> StartClusterAsync(params string[] options) =>
        Programs() is { } programs
            ? PostgreSqlCluster.StartAsync(programs, ["-c", "synchronous_commit=on", .. options]) // a crash loses no row
            : throw new SkipException(Missing);

    private static async Task<string> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return given;
        cluster = await StartClusterAsync();
        return cluster.ConnectionString;
    }

    /// <summary>The newest of Debian's folders, which are not in the path, or else a folder in the path.</summary>
    private static string? Programs()
    {
        var debian = new DirectoryInfo("/usr/lib/postgresql");
        var versions = debian.Exists ? debian.GetDirectories().OrderByDescending(v => int.Parse(v.Name, null)) : null;
        return (versions?.Select(v => Path.Combine(v.FullName, "bin")) ?? [])
            .Concat(InstalledPrograms.Folders)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }
}
