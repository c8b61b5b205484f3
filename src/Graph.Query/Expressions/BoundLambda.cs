using System.Collections;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Expressions;

/// <summary>An expression over an entity, with values for its further parameters.</summary>
public sealed class BoundLambda
{
    private readonly LambdaExpression lambda;
    private readonly IReadOnlyList<object?> values;

    /// <summary>Binds values to an expression.</summary>
    /// <param name="lambda">From an entity, and from as many further parameters as there are values.</param>
    /// <param name="values">The values of the further parameters, in their order.</param>
    public BoundLambda(LambdaExpression lambda, IReadOnlyList<object?> values)
    {
        this.lambda = lambda;
        this.values = values;
    }

    /// <summary>The expression, without values.</summary>
    internal LambdaExpression Lambda => lambda;

    /// <summary>The expression with an entity in place of its first parameter, and operands in place of the others.</summary>
    internal Expression On(Expression entity)
    {
        if (values.Count == 0)
            return ReplacingExpressionVisitor.Replace(lambda.Parameters[0], entity, lambda.Body);

        var operands = lambda.Parameters.Skip(1).Zip(values, (parameter, value) => Operand.Of(value, parameter.Type));
        return new ReplacingExpressionVisitor([.. lambda.Parameters], [entity, .. operands]).Visit(lambda.Body);
    }

    /// <summary>Whether both give the same value for every row.</summary>
    internal bool IsSameAs(BoundLambda other) =>
        lambda == other.lambda
        && StructuralComparisons.StructuralEqualityComparer.Equals(values.ToArray(), other.values.ToArray());
}
