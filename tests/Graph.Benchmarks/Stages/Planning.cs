using System.Net.Http.Headers;
using BenchmarkDotNet.Attributes;
using Graph.Benchmarks.Servers;
using Graph.Query.Execution;
using Graph.Tests;
using Graph.Tests.Databases;
using Graph.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Graph.Benchmarks.Stages;

/// <summary>
/// What it takes to get as far as the database, of an operation that is known and of one that is new: nothing is read, and
/// so the answer is an error.
/// </summary>
public class Planning : IAsyncDisposable
{
    private readonly InMemoryDatabase database = new();
    private ConfiguredServer? server;
    private HttpClient? client;
    private ExampleOperation? operation;
    private int asked;

    /// <summary>An example operation.</summary>
    [Params("lives-of-district-12", "district-12", "map-of-districts")]
    public string Operation { get; set; } = "";

    /// <summary>Whether the server has met the document before.</summary>
    [Params(true, false)]
    public bool IsKnown { get; set; }

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        await database.CreateAsync();
        server = new(WithoutReading, database.Settings.Append(new("Traffic:RequestsPerMinute", "0")));
        client = server.CreateClient();
        operation = ExampleOperation.Read(Operation);
        RequestBody.Check(await Plan(), hasErrors: true);
    }

    [Benchmark]
    public async Task<byte[]> Plan()
    {
        var body = RequestBody.Of(
            IsKnown ? operation!.Text : $"{operation!.Text}# {asked++}", // the setup has read it
            operation.Variables
        );
        using var content = new ByteArrayContent(body)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        };
        using var response = await client!.PostAsync("/graphql", content); // the setup has made it
        return await response.Content.ReadAsByteArrayAsync();
    }

    [GlobalCleanup]
    public Task StopAsync() => DisposeAsync().AsTask();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        client?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        await database.DisposeAsync();
    }

    private static void WithoutReading(IServiceCollection services)
    {
        services.RemoveAll<ILoggerProvider>();
        services.Replace(ServiceDescriptor.Singleton<IDatabaseRunner>(new NoReading()));
    }

    private sealed class NoReading : IDatabaseRunner
    {
        public Task<TResult> RunAsync<TResult>(
            Func<CancellationToken, Task<TResult>> work,
            CancellationToken cancellation
        ) => Task.FromException<TResult>(new InvalidOperationException("Nothing is read."));
    }
}
