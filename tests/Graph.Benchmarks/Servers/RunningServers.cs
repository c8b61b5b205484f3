using Graph.Tests.Databases;

namespace Graph.Benchmarks.Servers;

/// <summary>Servers and their databases, which end together.</summary>
internal sealed class RunningServers : IAsyncDisposable
{
    private readonly List<ServerProcess> servers = [];
    private readonly List<ITestDatabase> databases = [];
    private readonly List<string> folders = [];

    /// <summary>An empty database.</summary>
    public async Task<ITestDatabase> CreateDatabaseAsync(string name)
    {
        var database = await MeasuredDatabases.CreateAsync(name);
        databases.Add(database);
        return database;
    }

    /// <summary>An empty folder.</summary>
    public string CreateFolder()
    {
        var folder = Directory.CreateTempSubdirectory("graph-benchmarks-").FullName;
        folders.Add(folder);
        return folder;
    }

    /// <summary>Keeps a server until the end.</summary>
    public async Task<ServerProcess> AddAsync(Task<ServerProcess> starting)
    {
        var server = await starting;
        servers.Add(server);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers)
            server.Dispose();
        foreach (var database in databases)
            await database.DisposeAsync();
        foreach (var folder in folders)
            Directory.Delete(folder, recursive: true);
    }
}
