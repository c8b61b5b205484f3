using Graph.Data.Loading;
using Graph.Data.Providers.PostgreSql;
using Graph.Data.Providers.Sqlite;
using Graph.Data.Reloading;
using Graph.Data.Revisions;
using Graph.Data.Startup;
using Graph.Databases;
using Graph.Settings;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Graph.Data;

/// <summary>
/// The districts' data as a capability of a server: what to add before it is built, and what to run before it listens.
/// </summary>
public static class GraphDataServices
{
    /// <summary>
    /// Registers <c>IDbContextFactory&lt;GraphDbContext&gt;</c> (pooled, not tracking) and
    /// <see cref="DatasetLoader"/>, as the sections `Database` and `Dataset` of the configuration ask for.
    /// </summary>
    /// <param name="builder">The server's builder; its configuration is read when the server starts, not here.</param>
    /// <returns>The same builder.</returns>
    public static IHostApplicationBuilder AddGraphData(this IHostApplicationBuilder builder)
    {
        builder.Services.AddGraphDatabase<GraphDbContext, SqliteGraphDbContext, PostgreSqlGraphDbContext>();
        builder.Services.ConfigureDbContext<GraphDbContext>(context =>
            context.ConfigureWarnings(warnings =>
                warnings.Ignore(
                    // Whether the migrations fit the model a test tells; asked here, EF Core would make it a second time.
                    RelationalEventId.PendingModelChangesWarning,
                    // SQLite makes a table anew for a foreign key, between two transactions. What an end of the power
                    // leaves there is rows of a dataset: they come again once the file is deleted.
                    RelationalEventId.NonTransactionalMigrationOperationWarning
                )
            )
        );
        builder
            .Services.AddOptions<DatasetOptions>()
            .BindSettings(DatasetOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder
            .Services.AddSingleton<DatasetLoader>()
            .AddSingleton<ServedFolder>()
            .AddSingleton(services => new DatasetReload(
                services.GetRequiredService<DatasetLoader>(),
                services.GetRequiredService<ServedFolder>(),
                services,
                services.GetRequiredService<ILogger<DatasetReload>>()
            ))
            .AddSingleton<DatasetStart>()
            .AddSingleton<IRevisions, KeptRevisions>()
            .AddSingleton<DatasetChange>()
            .AddHostedService<ChangesElsewhere>()
            .AddHostedService<DatasetWatch>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        return builder;
    }

    /// <summary>Checks all options of the server.</summary>
    /// <param name="host">The server, not yet started.</param>
    /// <returns>False if one is not valid; standard error then lists every fault.</returns>
    public static Task<bool> TryCheckSettingsAsync(this IHost host) =>
        TryAsync(() =>
        {
            host.Services.GetService<IStartupValidator>()?.Validate();
            return Task.CompletedTask;
        });

    /// <summary>Checks all options of the server, prepares its database and loads its dataset.</summary>
    /// <remarks>All of it in the background: the server's other parts can be made meanwhile.</remarks>
    /// <param name="host">The server, not yet started.</param>
    /// <param name="cancellationToken">Ends the loading before any row is replaced.</param>
    /// <returns>
    /// False if an option or the dataset is not valid, or the database cannot be used; standard error then lists every
    /// fault.
    /// </returns>
    public static Task<bool> TryLoadDatasetAsync(this IHost host, CancellationToken cancellationToken = default) =>
        TryAsync(() => Task.Run(() => LoadDatasetAsync(host.Services, cancellationToken), cancellationToken));

    /// <summary>
    /// Loads the dataset of the settings' folder as somebody wants it who is there to mend it: all files are checked before
    /// the database is opened, once.
    /// </summary>
    /// <param name="host">The server, not yet started.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Ends the loading before any row is replaced.</param>
    /// <returns>False if the database cannot be used; standard error then says why.</returns>
    /// <exception cref="DatasetException">The dataset is not valid; nothing has changed.</exception>
    public static Task<bool> TryLoadValidDatasetAsync(
        this IHost host,
        LoadProgress progress,
        CancellationToken cancellationToken
    ) =>
        TryAsync(
            () =>
                Task.Run(
                    () =>
                        host
                            .Services.GetRequiredService<DatasetLoader>()
                            .LoadValidAsync(
                                host.Services.GetRequiredService<ServedFolder>().Path,
                                host.Services.PrepareGraphDatabaseAsync,
                                progress,
                                cancellationToken
                            ),
                    cancellationToken
                ),
            fault => fault is not DatasetException
        );

    private static Task LoadDatasetAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        services.GetService<IStartupValidator>()?.Validate();
        return services.GetRequiredService<DatasetStart>().RunAsync(services, cancellationToken);
    }

    private static async Task<bool> TryAsync(Func<Task> work, Func<Exception, bool>? isTold = null)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception fault) when (isTold?.Invoke(fault) != false && StartFaults.Told(fault) is { } sentences)
        {
            await Console.Error.WriteLineAsync(sentences);
            return false;
        }
    }
}
