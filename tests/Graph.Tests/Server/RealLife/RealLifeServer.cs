using Graph.Tests.Data.Loading;
using Graph.Tests.Databases;

namespace Graph.Tests.Server.RealLife;

/// <summary>The product's own program with a small dataset in which all happens that does in real ones.</summary>
/// <param name="database">Where the program puts its rows.</param>
public abstract class RealLifeServer(ITestDatabase database) : IAsyncLifetime
{
    private readonly TestDataset dataset = RealLifeFiles.Dataset();
    private ConfiguredServer? server;
    private HttpClient? client;
    private SkipException? skip;

    /// <summary>Asks the server; skips the test where its database cannot be had.</summary>
    public HttpClient Client =>
        client ?? throw skip ?? (Exception)new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync()
    {
        try
        {
            await database.CreateAsync();
            server = Start();
            client = server.CreateClient();
        }
        catch (SkipException exception)
        {
            skip = exception;
        }
    }

    public async Task DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        await database.DisposeAsync();
        dataset.Dispose();
    }

    private ConfiguredServer Start() =>
        new(settings: database.Settings.Append(KeyValuePair.Create("Dataset:Path", dataset.Folder)));
}
