using System.Linq.Expressions;
using Graph.Query.Compilation;
using Graph.Query.Declaration;
using Graph.Query.Operands;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Execution;

/// <summary>
/// Rows that the server itself sets a query for, e.g. those of the tenant who asks. It holds no service and nothing of a
/// request: what the query reads of services are operands.
/// </summary>
public sealed class RowSource
{
    private RowSource(LambdaExpression query)
    {
        Query = query;
        Operands = OperandSearch.In([query.Body]);
    }

    /// <summary>What the query reads of services, for which a request may have to be refused.</summary>
    public IReadOnlyList<Operand> Operands { get; }

    /// <summary>From a context to rows.</summary>
    internal LambdaExpression Query { get; }

    /// <summary>Takes a query.</summary>
    /// <param name="field">The field whose rows it finds.</param>
    /// <param name="query">From a context, and perhaps from services, to rows.</param>
    /// <exception cref="InvalidOperationException">It holds what no database can translate.</exception>
    public static RowSource Of(string field, LambdaExpression query)
    {
        var services = query.Parameters.Skip(1).Select(service => new DependencyOperand(service.Type).As(service.Type));
        var body = new ReplacingExpressionVisitor([.. query.Parameters.Skip(1)], [.. services]).Visit(query.Body);
        var computed = ComputedParts.Of(body);
        TranslatableQuery.Check(field, Expression.Lambda(body, query.Parameters[0]), computed);
        var prepared = new ComputedOperands(computed).VisitAndConvert(body, nameof(Of));
        return new(Expression.Lambda(prepared, query.Parameters[0]));
    }

    /// <summary>The rows of a database.</summary>
    internal Expression In(DbContext database) => new Sets(database).Visit(Query.Body);

    /// <summary>Puts operands in the place of what is computed from services alone.</summary>
    private sealed class ComputedOperands(IReadOnlySet<Expression> computed) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) =>
            node is not null && computed.Contains(node)
                ? ComputedParts.AsOperand(node).As(node.Type)
                : base.Visit(node);
    }

    /// <summary>Puts the sets of a database in the place of those of any.</summary>
    private sealed class Sets(DbContext database) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            TranslatableQuery.IsSet(node) && node.Method.Invoke(database, []) is IQueryable set
                ? set.Expression
                : base.VisitMethodCall(node);
    }
}
