using Graph.Query.Compilation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Databases.Sqlite;

/// <summary>Makes contexts of any model use SQLite, with the same answers as the other databases.</summary>
public static class SqliteContextOptions
{
    private static readonly IMemoryCache Queries = QueryCache.Create();
    private static readonly SqliteFold Fold = new();
    private static readonly StatementSlices Slices = new();
    private static readonly PreparedReading Prepared = new();

    /// <summary>
    /// Uses SQLite: tests on texts by code point, one statement for each list, an end of
    /// statements that are cancelled, and EF Core's warnings as errors.
    /// </summary>
    /// <param name="options">The options of the context.</param>
    /// <param name="connectionString">As Microsoft.Data.Sqlite reads it.</param>
    public static DbContextOptionsBuilder UseGraphSqlite(this DbContextOptionsBuilder options, string connectionString)
    {
        SqliteAccounts.Close();
        options.UseSqlite(
            connectionString,
            sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
        );
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new SqliteQuirks());
        return options
            .UseWeighedQueries(Queries)
            .AddInterceptors(Fold, Slices, Prepared)
            .ReplaceService<IQueryCompilationContextFactory, SharedSqliteQueries>()
            .ReplaceService<IExceptionDetector, InterruptionDetector>()
            .UseLastingConnections()
            .ConfigureWarnings(warnings => warnings.Default(WarningBehavior.Throw));
    }

#pragma warning disable EF1001 // as in LastingConnection
    private static DbContextOptionsBuilder UseLastingConnections(this DbContextOptionsBuilder options) =>
        options.ReplaceService<ISqliteRelationalConnection, LastingConnection>();
#pragma warning restore EF1001
}
