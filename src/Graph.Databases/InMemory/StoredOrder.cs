using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.InMemory;

/// <summary>
/// Orders texts by code point, and values that do not compare by what the model converts them to, as the other databases
/// do; the runtime would order texts by culture or by UTF-16 unit, and refuse the others.
/// </summary>
internal sealed class StoredOrder : IQueryExpressionInterceptor
{
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        new Keys(eventData.Context?.Model).Visit(queryExpression);

    private sealed class Keys(IModel? model) : ExpressionVisitor
    {
        private static readonly HashSet<string> Orders =
        [
            nameof(Queryable.OrderBy),
            nameof(Queryable.OrderByDescending),
            nameof(Queryable.ThenBy),
            nameof(Queryable.ThenByDescending),
        ];

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            var call = (MethodCallExpression)base.VisitMethodCall(node);
            if (!IsOrder(call) || Key(LambdaOf(call.Arguments[1])) is not { } key)
                return call;

            var method = call
                .Method.GetGenericMethodDefinition()
                .MakeGenericMethod(key.Parameters[0].Type, key.ReturnType);
            return Expression.Call(
                method,
                call.Arguments[0],
                IsQuoted(call.Arguments[1]) ? Expression.Quote(key) : key
            );
        }

        private static bool IsOrder(MethodCallExpression call) =>
            (call.Method.DeclaringType == typeof(Queryable) || call.Method.DeclaringType == typeof(Enumerable))
            && Orders.Contains(call.Method.Name)
            && call.Arguments.Count == 2; // without a comparer

        private static bool IsQuoted(Expression lambda) => lambda.NodeType == ExpressionType.Quote;

        private static LambdaExpression LambdaOf(Expression argument) =>
            (LambdaExpression)(argument is UnaryExpression quote ? quote.Operand : argument);

        /// <summary>The key to order by instead; null where values compare by themselves.</summary>
        private LambdaExpression? Key(LambdaExpression lambda)
        {
            if (lambda.ReturnType == typeof(string))
                return Over(lambda, Expression.Call(typeof(CodePointKey), nameof(CodePointKey.Of), null, lambda.Body));
            return Conversion(lambda.ReturnType) is { } convert
                ? Over(
                    lambda,
                    Expression.Call(
                        typeof(StoredKey),
                        nameof(StoredKey.Of),
                        null,
                        Expression.Convert(lambda.Body, typeof(object)),
                        Expression.Constant(convert)
                    )
                )
                : null;
        }

        private static LambdaExpression Over(LambdaExpression lambda, Expression key) =>
            Expression.Lambda(key, lambda.Parameters);

        private Func<object?, object?>? Conversion(Type type)
        {
            var bare = Nullable.GetUnderlyingType(type) ?? type;
            return bare.IsAssignableTo(typeof(IComparable))
                ? null
                : model
                    ?.GetEntityTypes()
                    .SelectMany(entity => entity.GetProperties())
                    .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == bare)
                    .Select(property => property.GetTypeMapping().Converter?.ConvertToProvider)
                    .FirstOrDefault(convert => convert is not null);
        }
    }
}
