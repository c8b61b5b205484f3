using System.Linq.Expressions;
using Graph.Query.Operands;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Expressions;

/// <summary>An expression over an entity, with operands for its further parameters.</summary>
public sealed class BoundLambda
{
    private readonly IReadOnlyList<Operand> operands;

    /// <summary>Binds operands to an expression.</summary>
    /// <param name="lambda">From an entity, and from as many further parameters as there are operands.</param>
    /// <param name="operands">The values of the further parameters, in their order.</param>
    public BoundLambda(LambdaExpression lambda, IReadOnlyList<Operand> operands)
    {
        Lambda = lambda;
        this.operands = operands;
    }

    /// <summary>The expression, without operands.</summary>
    internal LambdaExpression Lambda { get; }

    /// <summary>The expression with an entity in place of its first parameter, and operands in place of the others.</summary>
    internal Expression On(Expression entity)
    {
        if (operands.Count == 0)
            return ReplacingExpressionVisitor.Replace(Lambda.Parameters[0], entity, Lambda.Body);

        var values = Lambda.Parameters.Skip(1).Zip(operands, (parameter, operand) => operand.As(parameter.Type));
        return new ReplacingExpressionVisitor([.. Lambda.Parameters], [entity, .. values]).Visit(Lambda.Body);
    }

    /// <summary>Whether both give the same value for every row.</summary>
    internal bool IsSameAs(BoundLambda other) => Lambda == other.Lambda && operands.SequenceEqual(other.operands);
}
