using System.Net.Http.Headers;
using Graph.Benchmarks.Servers;
using Graph.Query.Execution;
using Graph.Tests.Databases;
using Graph.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Graph.Benchmarks.Stages;

/// <summary>The product's own program, asked without a socket, the limits of HTTP and a log.</summary>
internal sealed class MeasuredServer : IAsyncDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Traffic:RequestsPerMinute"] = "0",
        ["Http:MaxBodyBytes"] = "10485760",
    };

    private readonly ITestDatabase database;
    private readonly ConfiguredServer server;
    private readonly HttpClient client;

    private MeasuredServer(ITestDatabase database, IDatabaseRunner? runner)
    {
        this.database = database;
        server = new(services => Configure(services, runner), database.Settings.Concat(Settings));
        client = server.CreateClient();
    }

    /// <summary>Starts it on a database.</summary>
    /// <param name="provider">As the setting `Database:Provider` names it.</param>
    /// <param name="runner">Takes the place of what has the database read.</param>
    public static async Task<MeasuredServer> StartAsync(string provider, IDatabaseRunner? runner = null) =>
        new(await MeasuredDatabases.CreateAsync(provider), runner);

    /// <summary>Sends a body, and reads the whole answer.</summary>
    public async Task<byte[]> AskAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        using var response = await client.PostAsync("/graphql", content);
        return await response.Content.ReadAsByteArrayAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await database.DisposeAsync();
    }

    private static void Configure(IServiceCollection services, IDatabaseRunner? runner)
    {
        services.RemoveAll<ILoggerProvider>();
        if (runner is not null)
            services.Replace(ServiceDescriptor.Singleton(runner));
    }
}
