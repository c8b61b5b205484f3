using Graph.Query.Compilation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Databases.PostgreSql;

/// <summary>Makes contexts of any model use PostgreSQL, with the same answers as the other databases.</summary>
public static class PostgreSqlContextOptions
{
    private static readonly IMemoryCache Queries = QueryCache.Create();
    private const int Retries = 3;

    /// <summary>
    /// Uses PostgreSQL: texts by code point, rows without a value first when ascending, one statement for each list,
    /// statements that are prepared when they recur, another try when the connection fails, and EF Core's warnings as
    /// errors. The database needs the function of <see cref="PostgreSqlFold"/> besides.
    /// </summary>
    /// <param name="options">The options of the context.</param>
    /// <param name="connectionString">As Npgsql reads it.</param>
    public static DbContextOptionsBuilder UseGraphPostgreSql(
        this DbContextOptionsBuilder options,
        string connectionString
    )
    {
        options.UseNpgsql(
            ConnectionPresets.Of(connectionString),
            npgsql => npgsql.EnableRetryOnFailure(Retries).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
        );
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new PostgreSqlQuirks());
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new PostgreSqlPlace(null));
        return options
            .UseWeighedQueries(Queries)
            .AddInterceptors(new FreshCommands())
            .ReplaceService<IRelationalCommandBuilderFactory, BatchedCommands>()
            .ReplaceService<IQueryCompilationContextFactory, SharedPostgreSqlQueries>()
            .ReplaceService<IExceptionDetector, SnapshotEndDetector>()
            .ReplaceService<IQuerySqlGeneratorFactory, NullOrder>()
            .ConfigureWarnings(warnings => warnings.Default(WarningBehavior.Throw));
    }
}
