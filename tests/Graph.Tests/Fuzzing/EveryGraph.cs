using Graph.Tests.Fuzzing.Operations;
using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Fuzzing;

/// <summary>The product on every database that there is, to be asked the same.</summary>
[CollectionDefinition(Name)]
public sealed class EveryGraph : IAsyncLifetime, ICollectionFixture<EveryGraph>
{
    public const string Name = "Graph on every database";

    private readonly IReadOnlyList<GraphServer> servers =
    [
        new InMemoryGraph(),
        new SqliteGraph(),
        new PostgreSqlGraph(),
    ];

    /// <summary>A client of each server, by the server's name.</summary>
    public IReadOnlyDictionary<string, HttpClient> Clients { get; private set; } = new Dictionary<string, HttpClient>();

    internal SchemaModel Schema { get; private set; } = null!; // read before any test

    internal RealValues Values { get; private set; } = null!; // read before any test

    public async Task InitializeAsync()
    {
        foreach (var server in servers)
            await server.InitializeAsync();
        Clients = servers
            .Select(server => (server.GetType().Name, Client: ClientOf(server)))
            .Where(each => each.Client is not null)
            .ToDictionary(each => each.Name, each => each.Client!); // just tested
        var client = Clients.Values.First();
        Schema = await SchemaModel.ReadAsync(client);
        Values = await RealValues.ReadAsync(client, Schema);
    }

    public async Task DisposeAsync()
    {
        foreach (var server in servers)
            await server.DisposeAsync();
    }

    private static HttpClient? ClientOf(GraphServer server)
    {
        try
        {
            return server.Client;
        }
        catch (SkipException)
        {
            return null; // its own tests say that it is missing
        }
    }
}
