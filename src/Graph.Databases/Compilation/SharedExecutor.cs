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
    /// <param name="change">Changes what is made of it; null to leave it as it is.</param>
    public static Func<QueryContext, TResult> Of<TResult>(
        QueryCompilationContext compilation,
        QueryCompilationContextDependencies dependencies,
        Expression query,
        ExpressionVisitor? change = null
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
        var body = change is null ? executor.Body : change.Visit(executor.Body);
        return executor.Update(new SharedDelegates().Visit(body), executor.Parameters).Compile();
    }
}
