using System.Diagnostics;
using Graph.Databases.InMemory;
using Graph.Databases.PostgreSql;
using Graph.Databases.Providers;
using Graph.Databases.Relational;
using Graph.Databases.Sqlite;
using Graph.Query.Execution;
using Graph.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Graph.Databases;

/// <summary>The database of a model as a capability of a server, whatever its kind.</summary>
public static class GraphDatabaseServices
{
    /// <summary>
    /// Registers <c>IDbContextFactory&lt;TContext&gt;</c> (pooled, not tracking) for the database that the section
    /// `Database` of the configuration names, and how that kind of database is read.
    /// </summary>
    /// <typeparam name="TContext">The context of the model.</typeparam>
    /// <param name="services">Takes the registrations; one model has a database here.</param>
    /// <param name="preset">The database where the configuration says nothing; in memory unless set.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGraphDatabase<TContext>(
        this IServiceCollection services,
        Action<DatabaseOptions>? preset = null
    )
        where TContext : DbContext => services.AddGraphDatabase<TContext, TContext, TContext>(preset);

    /// <summary>The same for a model whose migrations differ between databases, so that each has a context of its own.</summary>
    /// <typeparam name="TContext">The context of the model, which readers ask for.</typeparam>
    /// <typeparam name="TSqlite">The context to which the migrations for SQLite belong.</typeparam>
    /// <typeparam name="TPostgreSql">The context to which the migrations for PostgreSQL belong.</typeparam>
    /// <param name="services">Takes the registrations; one model has a database here.</param>
    /// <param name="preset">The database where the configuration says nothing; in memory unless set.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGraphDatabase<TContext, TSqlite, TPostgreSql>(
        this IServiceCollection services,
        Action<DatabaseOptions>? preset = null
    )
        where TContext : DbContext
        where TSqlite : TContext
        where TPostgreSql : TContext
    {
        services
            .AddOptions<DatabaseOptions>()
            .Configure(preset ?? (_ => { }))
            .BindSettings(DatabaseOptions.Section)
            .ValidateOnStart();
        return services
            .AddProviders()
            .AddSingleton(services => new CurrentRows<TContext>(
                Chosen(services),
                Options(services),
                Pools<TContext, TSqlite, TPostgreSql>(services)
            ))
            .AddSingleton<IDbContextFactory<TContext>>(services => services.GetRequiredService<CurrentRows<TContext>>())
            .AddSingleton(services => new ArchivedRows<TContext>(
                Chosen(services),
                Options(services),
                services.GetRequiredService<CurrentRows<TContext>>(),
                Pools<TContext, TSqlite, TPostgreSql>(services)
            ))
            .AddSingleton(services => new DatabasePreparation(
                services.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext,
                Chosen(services),
                Options(services)
            ));
    }

    /// <summary>
    /// Makes the database ready to be read and filled: reachable, and with the tables that this version of the model needs.
    /// They come from its migrations, or from the model itself where it has none.
    /// </summary>
    /// <param name="services">Those of a server, not yet started.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="DatabaseException">It cannot be reached, or its tables are out of date and may not be changed.</exception>
    /// <exception cref="OptionsValidationException">The options name no database that can be used.</exception>
    public static Task PrepareGraphDatabaseAsync(
        this IServiceProvider services,
        CancellationToken cancellationToken = default
    ) => services.GetRequiredService<DatabasePreparation>().RunAsync(cancellationToken);

    /// <summary>Whether what is written to the database outlives this process; in a server's own memory it does not.</summary>
    /// <param name="services">Those of a server, which need not be started.</param>
    /// <exception cref="OptionsValidationException">The options name no database that can be used.</exception>
    public static bool KeepsGraphDatabase(this IServiceProvider services) => Chosen(services).Keeps(Options(services));

    /// <summary>Is told when another process has replaced the rows, where the kind of database can tell.</summary>
    /// <param name="services">Those of a server.</param>
    /// <param name="changed">Called then, and whenever it may have been missed.</param>
    /// <param name="cancellationToken">Ends the following.</param>
    /// <returns>Ends at once where nobody tells, and else when it is ended.</returns>
    public static Task FollowGraphDatabaseAsync(
        this IServiceProvider services,
        Action changed,
        CancellationToken cancellationToken
    ) => Chosen(services).FollowAsync(Options(services), changed, cancellationToken);

    /// <summary>The kinds of database, one line each, and what the chosen one says of itself.</summary>
    private static IServiceCollection AddProviders(this IServiceCollection services) =>
        services
            .AddSingleton<IDatabaseKind, InMemoryProvider>()
            .AddSingleton<IDatabaseKind, SqliteProvider>()
            .AddSingleton<IDatabaseKind, PostgreSqlProvider>()
            .AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptionsCheck>()
            .AddSingleton(services => Chosen(services).Snapshots(Options(services)))
            .AddSingleton(services => Chosen(services).Runner)
            .AddSingleton(services => Chosen(services).Counter)
            .AddSingleton(services => new DatabaseConnections(Chosen(services).Connections(Options(services))));

    private static IDatabaseKind Chosen(IServiceProvider services) =>
        services.GetServices<IDatabaseKind>().Named(Options(services).Provider)
        ?? throw new UnreachableException("The options are checked before they are read.");

    private static DatabaseOptions Options(IServiceProvider services) =>
        services.GetRequiredService<IOptions<DatabaseOptions>>().Value;

    /// <summary>Makes pools of contexts, each for a place of its own.</summary>
    private static Func<Action<DbContextOptionsBuilder>, IDbContextFactory<TContext>> Pools<
        TContext,
        TSqlite,
        TPostgreSql
    >(IServiceProvider services)
        where TContext : DbContext
        where TSqlite : TContext
        where TPostgreSql : TContext
    {
        var kind = Chosen(services);
        return place => Pool(context => Configure<TContext>(services, context, place));

        IDbContextFactory<TContext> Pool(Action<DbContextOptionsBuilder> configure) =>
            kind switch
            {
                SqliteProvider => new PooledContexts<TContext, TSqlite>(configure),
                PostgreSqlProvider => new PooledContexts<TContext, TPostgreSql>(configure),
                _ => new PooledContexts<TContext, TContext>(configure),
            };
    }

    private static void Configure<TContext>(
        IServiceProvider services,
        DbContextOptionsBuilder context,
        Action<DbContextOptionsBuilder> place
    )
        where TContext : DbContext
    {
        place(context);
        context.UseApplicationServiceProvider(services).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        if (services.GetService<StatementTime>() is { } time)
            context.AddInterceptors(new StatementEnd(time));
        foreach (var more in services.GetServices<IDbContextOptionsConfiguration<TContext>>())
            more.Configure(services, context); // what `ConfigureDbContext<TContext>` has registered
    }
}
