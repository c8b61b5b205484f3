using System.Linq.Expressions;
using Graph.Query.Operands;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace Graph.Query.Compilation;

/// <summary>
/// A query of a plan: composed when it is first asked, compiled by EF Core once for all that are of the same form, and run
/// with the operands of each request.
/// </summary>
/// <remarks>
/// EF Core (10.0.15) offers compiled queries to its users with parameters of a fixed number only, and none for parts of an
/// expression that is composed; so this asks its compiler.
/// </remarks>
/// <typeparam name="TResult">What running it gives: rows one by one, or a task of a single value.</typeparam>
/// <param name="compose">Composes the query over the sets of a context.</param>
internal sealed class Statement<TResult>(Func<DbContext, Expression> compose)
{
    private ParameterizedQuery? query;

    /// <summary>Has the query compiled, unless it is.</summary>
    /// <exception cref="NotCompiledException">There is no turn to compile it in.</exception>
    public void Compile(DbContext database) => Compiled(Parameterized(database), database);

    /// <summary>Runs the query.</summary>
    /// <exception cref="NotCompiledException">It is not compiled, and there is no turn to compile it in.</exception>
    public TResult Run(DbContext database, OperandValues values, CancellationToken cancellation)
    {
        var asked = Parameterized(database);
        var context = database.GetService<IQueryContextFactory>().Create();
        context.CancellationToken = cancellation;
        foreach (var (name, value) in asked.Arguments(values))
            context.Parameters.Add(name, value);
        return Compiled(asked, database)(context);
    }

    private ParameterizedQuery Parameterized(DbContext database)
    {
        var known = query;
        return known?.Model == database.Model ? known : query = ParameterizedQuery.Of(compose(database), database);
    }

#pragma warning disable EF1001 // there is no public way to compile a query with named parameters
    private static Func<QueryContext, TResult> Compiled(ParameterizedQuery asked, DbContext database) =>
        database
            .GetService<ICompiledQueryCache>()
            .GetOrAddQuery(
                asked.Key,
                () => database.GetService<IQueryCompiler>().CreateCompiledAsyncQuery<TResult>(asked.Query)
            );
#pragma warning restore EF1001
}
