using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Databases.InMemory;

/// <summary>
/// Compiles queries over rows in memory so that they find rows by key: EF Core (10.0.15) goes through all rows of a table for
/// each row that it is joined to, and makes the delegates of a query anew for each row that needs one.
/// </summary>
internal sealed class IndexedQueries(QueryCompilationContextDependencies dependencies) : IQueryCompilationContextFactory
{
    public QueryCompilationContext Create(bool async) => new Compilation(dependencies, async);

    private sealed class Compilation(QueryCompilationContextDependencies dependencies, bool async)
        : QueryCompilationContext(dependencies, async)
    {
#pragma warning disable EF9100 // there is no other way to have a part in how EF Core compiles what it has made of a query
        public override Func<QueryContext, TResult> CreateQueryExecutor<TResult>(Expression query)
        {
            var executor = Dependencies.LiftableConstantProcessor.InlineConstants(
                CreateQueryExecutorExpression<TResult>(query),
                SupportsPrecompiledQuery
            );
            var (body, context) = executor is Expression<Func<QueryContext, TResult>> lambda
                ? (lambda.Body, lambda.Parameters)
                : throw new InvalidOperationException("EF Core has made no lambda of the query.");
            body = new SharedDelegates().Visit(new RowsByKey().Visit(body));
            return Expression.Lambda<Func<QueryContext, TResult>>(body, context).Compile();
        }
#pragma warning restore EF9100
    }
}
