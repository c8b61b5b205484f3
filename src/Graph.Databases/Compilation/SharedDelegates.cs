using System.Linq.Expressions;

namespace Graph.Databases.Compilation;

/// <summary>
/// Compiles what a query needs nothing around it for once; a lambda inside another is made a delegate of each time that it is
/// come by, which takes longer than most conditions.
/// </summary>
internal sealed class SharedDelegates : ExpressionVisitor
{
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        var lambda = node.Update(Visit(node.Body), node.Parameters);
        return OuterParameters.Of(lambda).Count == 0 ? Expression.Constant(lambda.Compile(), typeof(T)) : lambda;
    }
}
