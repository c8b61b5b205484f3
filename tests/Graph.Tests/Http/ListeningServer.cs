using System.Net;
using Graph.Tests.Http.Observability;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Http;

/// <summary>
/// The product's own program behind a socket, for what the web server decides: sizes, methods, headers. None of it
/// depends on the database.
/// </summary>
[CollectionDefinition(Name)]
public sealed class ListeningServer : IDisposable, ICollectionFixture<ListeningServer>
{
    public const string Name = "Graph behind a socket";

    private readonly WebApplicationFactory<Program> program;

    public ListeningServer()
        : this([]) { }

    internal ListeningServer(params (string Key, string Value)[] settings)
    {
        program = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseUrls("http://127.0.0.1:0");
            foreach (var (key, value) in settings)
                host.UseSetting(key, value);
            host.ConfigureTestServices(services =>
                services.AddSingleton<TimeProvider>(Clock).AddSingleton<ILoggerProvider>(Log)
            );
        });
        program.UseKestrel();
        program.StartServer();
        var addresses = program.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        Address = new Uri(Assert.Single(addresses?.Addresses ?? []));
        Client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = Address,
        };
    }

    public FakeTimeProvider Clock { get; } = new(GraphServer.Today);

    public CapturedLog Log { get; } = new();

    public Uri Address { get; }

    /// <summary>Adds no headers, and shows the bytes as they were sent.</summary>
    public HttpClient Client { get; }

    internal IServiceProvider Services => program.Services;

    public void Dispose()
    {
        Client.Dispose();
        program.Dispose();
    }
}
