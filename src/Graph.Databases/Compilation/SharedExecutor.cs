using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Databases.Compilation;

/// <summary>Compiles what EF Core has made of a query, with delegates that all runs of it share.</summary>
internal static class SharedExecutor
{
    /// <summary>Compiles a query.</summary>
    /// <typeparam name="TResult">What it gives.</typeparam>
    /// <param name="compilation">Makes something of it that can be compiled.</param>
    /// <param name="dependencies">Those of the compilation.</param>
    /// <param name="query">The query.</param>
    /// <param name="changes">Change what is made of it, one after the other.</param>
    public static Func<QueryContext, TResult> Of<TResult>(
        QueryCompilationContext compilation,
        QueryCompilationContextDependencies dependencies,
        Expression query,
        params IEnumerable<ExpressionVisitor> changes
    )
    {
#pragma warning disable EF9100 // there is no other way to have a part in how EF Core compiles what it has made of a query
        var made = dependencies.LiftableConstantProcessor.InlineConstants(
            compilation.CreateQueryExecutorExpression<TResult>(query),
            compilation.SupportsPrecompiledQuery
        );
#pragma warning restore EF9100
        var executor =
            made as Expression<Func<QueryContext, TResult>>
            ?? throw new InvalidOperationException("EF Core has made no lambda of the query.");
        var changed = changes
            .Append(new SharedDelegates())
            .Aggregate(executor.Body, (body, change) => change.Visit(body));
        return executor.Update(changed, executor.Parameters).Compile();
    }
}
