using Graph.Data.Loading;
using Graph.Server.Generating;
using Graph.Tests.Http.Observability;
using Graph.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Data.Loading;

/// <summary>The log says where rows in memory are the wrong choice.</summary>
public sealed class SizeAdviceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("size-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("InMemory", 301, true)]
    [InlineData("InMemory", 300, false)]
    [InlineData("Sqlite", 301, false)]
    public async Task Many_districts_in_memory_are_told_while_they_are_loaded(string provider, int districts, bool told)
    {
        await new DatasetGenerator(new(districts, Elections: 1, Seed: 1)).WriteAsync(
            folder,
            new Progress<double>(),
            CancellationToken.None
        );
        var log = new CapturedLog();
        await using var server = new ConfiguredServer(
            services => services.AddSingleton<ILoggerProvider>(log),
            KeyValuePair.Create("Database:Provider", provider),
            KeyValuePair.Create("Dataset:Path", folder)
        );
        using var client = server.CreateClient();

        const string advice =
            "Warning DatasetLoader: 301 districts are many for InMemory. Set `Database:Provider` to `Sqlite`, which needs no "
            + "server either.";
        Assert.Equal(told ? [advice] : [], log.Of(nameof(DatasetLoader)));
    }
}
