using Graph.Tests.Databases;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests;

/// <summary>The product's own program with the shipped dataset; only its clock and its database are set.</summary>
/// <param name="database">Where the program puts its rows.</param>
public abstract class GraphServer(ITestDatabase database) : IAsyncLifetime
{
    private WebApplicationFactory<Program>? program;
    private HttpClient? client;
    private SkipException? skip;

    /// <summary>What the server takes for now: a day on which the districts of 2023 stood.</summary>
    public static DateTimeOffset Today { get; } = new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Asks the server; skips the test where its database cannot be had.</summary>
    public HttpClient Client =>
        client ?? throw skip ?? (Exception)new InvalidOperationException("The server has not started.");

    /// <summary>What the program is made of; skips the test where its database cannot be had.</summary>
    public IServiceProvider Services =>
        program?.Services ?? throw skip ?? (Exception)new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync()
    {
        try
        {
            await database.CreateAsync();
            program = Start();
            client = program.CreateClient();
        }
        catch (SkipException exception)
        {
            skip = exception;
        }
    }

    public async Task DisposeAsync()
    {
        if (program is not null)
            await program.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>What is set besides the database.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Settings => [];

    /// <summary>Sets the clock, and adds what a kind of server watches.</summary>
    protected virtual void Configure(IServiceCollection services) =>
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Today));

    private WebApplicationFactory<Program> Start() =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in database.Settings.Concat(Settings))
                host.UseSetting(key, value);
            host.ConfigureTestServices(Configure);
        });
}
