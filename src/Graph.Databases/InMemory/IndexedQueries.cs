using System.Linq.Expressions;
using Graph.Databases.Compilation;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Databases.InMemory;

/// <summary>
/// Compiles queries over rows in memory so that they find rows by key: EF Core (10.0.15) goes through all rows of a table for
/// each row that it is joined to, makes the delegates of a query anew for each row that needs one, and several rows of each.
/// </summary>
internal sealed class IndexedQueries(QueryCompilationContextDependencies dependencies) : IQueryCompilationContextFactory
{
    public QueryCompilationContext Create(bool async) => new Compilation(dependencies, async);

    private sealed class Compilation(QueryCompilationContextDependencies dependencies, bool async)
        : QueryCompilationContext(dependencies, async)
    {
        public override Func<QueryContext, TResult> CreateQueryExecutor<TResult>(Expression query) =>
            SharedExecutor.Of<TResult>(this, Dependencies, query, Passes());

        /// <summary>Each goes on with what the one before has made.</summary>
        private static ExpressionVisitor[] Passes() =>
            [new OrderedTables(), new RowsByKey(), new FusedRows(), new NarrowedRows(), new StoredValues()];
    }
}
