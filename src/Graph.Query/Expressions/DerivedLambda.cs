using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Expressions;

/// <summary>Expressions over a base class, as they are over a class that derives from it.</summary>
internal static class DerivedLambda
{
    /// <summary>The same expression from rows of a derived class.</summary>
    /// <param name="lambda">From a row of the base class, and perhaps from arguments.</param>
    /// <param name="derived">The derived class.</param>
    public static LambdaExpression For(this LambdaExpression lambda, Type derived)
    {
        var row = Expression.Parameter(derived, lambda.Parameters[0].Name);
        ParameterExpression[] parameters = [row, .. lambda.Parameters.Skip(1)];
        return Expression.Lambda(
            Expression.GetFuncType([.. parameters.Select(parameter => parameter.Type), lambda.ReturnType]),
            ReplacingExpressionVisitor.Replace(lambda.Parameters[0], row, lambda.Body),
            parameters
        );
    }
}
