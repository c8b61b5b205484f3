using System.Linq.Expressions;
using Graph.Databases.Compilation;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;

namespace Graph.Databases.PostgreSql;

#pragma warning disable EF1001 // only the provider's own compilation makes SQL that PostgreSQL takes
/// <summary>
/// Compiles queries so that their delegates are made once, as <see cref="Sqlite.SharedSqliteQueries"/> does.
/// </summary>
internal sealed class SharedPostgreSqlQueries(
    QueryCompilationContextDependencies dependencies,
    RelationalQueryCompilationContextDependencies relationalDependencies
) : IQueryCompilationContextFactory
{
    public QueryCompilationContext Create(bool async) => new Compilation(dependencies, relationalDependencies, async);

    private sealed class Compilation(
        QueryCompilationContextDependencies dependencies,
        RelationalQueryCompilationContextDependencies relationalDependencies,
        bool async
    ) : NpgsqlQueryCompilationContext(dependencies, relationalDependencies, async)
    {
        public override Func<QueryContext, TResult> CreateQueryExecutor<TResult>(Expression query) =>
            SharedExecutor.Of<TResult>(this, Dependencies, query);
    }
}
#pragma warning restore EF1001
