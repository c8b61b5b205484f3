using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Server;

/// <summary>The product's own program with settings that a test chooses; its rows are in memory unless they say other.</summary>
/// <param name="configure">Adds what the test watches, or holds up.</param>
/// <param name="settings">Keys and values of the configuration.</param>
public sealed class ConfiguredServer(
    Action<IServiceCollection>? configure = null,
    params IEnumerable<KeyValuePair<string, string>> settings
) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(new FakeTimeProvider(GraphServer.Today));
            configure?.Invoke(services);
        });
    }
}
