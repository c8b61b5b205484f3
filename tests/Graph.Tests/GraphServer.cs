using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests;

/// <summary>The product's own program with the shipped dataset; only its clock is set.</summary>
public sealed class GraphServer : IDisposable
{
    private readonly WebApplicationFactory<Program> program = new();

    public GraphServer() =>
        Client = program
            .WithWebHostBuilder(host =>
                host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(Today)))
            )
            .CreateClient();

    /// <summary>What the server takes for now: a day on which the districts of 2023 stood.</summary>
    public static DateTimeOffset Today { get; } = new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public HttpClient Client { get; }

    public void Dispose() => program.Dispose();
}
