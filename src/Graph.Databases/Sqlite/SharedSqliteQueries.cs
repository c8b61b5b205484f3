using System.Linq.Expressions;
using Graph.Databases.Compilation;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Sqlite.Query.Internal;

namespace Graph.Databases.Sqlite;

#pragma warning disable EF1001 // only the provider's own compilation makes SQL that SQLite takes
/// <summary>
/// Compiles queries so that their delegates are made once: EF Core (10.0.15) makes those that read the rows of a list anew for
/// each statement.
/// </summary>
internal sealed class SharedSqliteQueries(
    QueryCompilationContextDependencies dependencies,
    RelationalQueryCompilationContextDependencies relationalDependencies
) : IQueryCompilationContextFactory
{
    public QueryCompilationContext Create(bool async) => new Compilation(dependencies, relationalDependencies, async);

    private sealed class Compilation(
        QueryCompilationContextDependencies dependencies,
        RelationalQueryCompilationContextDependencies relationalDependencies,
        bool async
    ) : SqliteQueryCompilationContext(dependencies, relationalDependencies, async)
    {
        public override Func<QueryContext, TResult> CreateQueryExecutor<TResult>(Expression query) =>
            SharedExecutor.Of<TResult>(this, Dependencies, query);
    }
}
#pragma warning restore EF1001
