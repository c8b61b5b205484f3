using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Tests.Server.Limits.Expressions;

/// <summary>Counts the nodes of the expressions that EF Core compiles; what it has compiled before counts nothing.</summary>
internal sealed class ExpressionSizes : IQueryExpressionInterceptor
{
    private int nodes;

    /// <summary>The nodes of all that is compiled while something is asked.</summary>
    public async Task<int> DuringAsync(Func<Task> ask)
    {
        nodes = 0;
        await ask();
        return nodes;
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var counter = new Counter();
        counter.Visit(queryExpression);
        Interlocked.Add(ref nodes, counter.Nodes);
        return queryExpression;
    }

    private sealed class Counter : ExpressionVisitor
    {
        public int Nodes { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            Nodes++;
            return base.Visit(node);
        }
    }
}
