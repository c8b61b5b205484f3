using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests;

/// <summary>The product's own program with the shipped dataset; only its clock and its database are set.</summary>
public abstract class GraphServer : IAsyncLifetime
{
    private WebApplicationFactory<Program>? program;
    private HttpClient? client;

    /// <summary>What the server takes for now: a day on which the districts of 2023 stood.</summary>
    public static DateTimeOffset Today { get; } = new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public HttpClient Client => client ?? throw new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync()
    {
        program = Configure(await SettingsAsync());
        client = program.CreateClient();
    }

    public async Task DisposeAsync()
    {
        if (program is not null)
            await program.DisposeAsync();
    }

    /// <summary>The configuration that tells the program its database.</summary>
    protected abstract Task<IReadOnlyDictionary<string, string>> SettingsAsync();

    private static WebApplicationFactory<Program> Configure(IReadOnlyDictionary<string, string> settings) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in settings)
                host.UseSetting(key, value);
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(Today)));
        });
}
