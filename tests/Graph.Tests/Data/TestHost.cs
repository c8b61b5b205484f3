using Graph.Data;
using Graph.Data.Loading;
using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Tests.Data;

/// <summary>A host that has the data and nothing else.</summary>
internal static class TestHost
{
    /// <param name="time">The clock; the system's where null.</param>
    /// <param name="settings">Configuration, e.g. <c>Database:Provider</c>.</param>
    public static IHost Create(TimeProvider? time = null, params (string Key, string Value)[] settings)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        if (time is not null)
            builder.Services.AddSingleton(time);
        builder.AddGraphData();
        return builder.Build();
    }

    public static GraphDbContext Context(this IHost host) =>
        host.Services.GetRequiredService<IDbContextFactory<GraphDbContext>>().CreateDbContext();

    public static Task<Dataset> LoadAsync(this IHost host, string folder) =>
        host.Services.GetRequiredService<DatasetLoader>().LoadAsync(folder, CancellationToken.None);
}
