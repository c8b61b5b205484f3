using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Texts;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Declaration;

/// <summary>
/// Refuses what no database can translate of a query that the server sets, and what would be read once, at the start,
/// instead of for each request.
/// </summary>
internal sealed class TranslatableQuery : ExpressionVisitor
{
    private static readonly FrozenSet<string> Operators = FrozenSet.ToFrozenSet(
        [
            nameof(Queryable.Where),
            nameof(Queryable.OrderBy),
            nameof(Queryable.OrderByDescending),
            nameof(Queryable.ThenBy),
            nameof(Queryable.ThenByDescending),
            nameof(Queryable.Skip),
            nameof(Queryable.Take),
            nameof(Queryable.Distinct),
            nameof(Queryable.Select),
            nameof(Queryable.SelectMany),
            nameof(Queryable.OfType),
            nameof(Queryable.Concat),
            nameof(Queryable.Union),
            nameof(Queryable.Any),
            nameof(Queryable.All),
            nameof(Queryable.Count),
            nameof(Queryable.Contains),
            nameof(Queryable.Max),
            nameof(Queryable.Min),
        ],
        StringComparer.Ordinal
    );

    private readonly string field;
    private readonly ParameterExpression database;
    private readonly IReadOnlySet<Expression> computed;
    private bool isComputed;

    private TranslatableQuery(string field, ParameterExpression database, IReadOnlySet<Expression> computed)
    {
        this.field = field;
        this.database = database;
        this.computed = computed;
    }

    /// <summary>Checks a query.</summary>
    /// <param name="field">The field whose rows it finds.</param>
    /// <param name="query">From a context to rows.</param>
    /// <param name="computed">Parts that follow from services alone, which may do what they like.</param>
    /// <exception cref="InvalidOperationException">It holds what cannot be translated.</exception>
    public static void Check(string field, LambdaExpression query, IReadOnlySet<Expression> computed)
    {
        if (!StartsFromSet(query.Body))
            throw DeclarationErrors.SetMissing(field);
        new TranslatableQuery(field, query.Parameters[0], computed).Visit(query.Body);
    }

    /// <summary>Whether an expression is <c>db.Set&lt;T&gt;()</c>.</summary>
    public static bool IsSet(MethodCallExpression node) =>
        node is { Method: { Name: nameof(DbContext.Set), DeclaringType: var type }, Arguments: [] }
        && type == typeof(DbContext);

    /// <inheritdoc />
    public override Expression? Visit(Expression? node)
    {
        var isOuterComputed = isComputed;
        isComputed |= node is not null && computed.Contains(node);
        base.Visit(node);
        isComputed = isOuterComputed;
        return node;
    }

    /// <inheritdoc />
    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        IsSet(node) && node.Object == database ? node
        : isComputed || IsTranslated(node) ? base.VisitMethodCall(node)
        : throw DeclarationErrors.MethodCalled(field, node.Method);

    /// <inheritdoc />
    protected override Expression VisitParameter(ParameterExpression node) =>
        node == database ? throw DeclarationErrors.SetMissing(field) : base.VisitParameter(node);

    /// <inheritdoc />
    protected override Expression VisitMember(MemberExpression node) =>
        node is { Expression: null, Member: PropertyInfo or FieldInfo { IsInitOnly: false } }
            ? throw DeclarationErrors.StateReadByQuery(field, node.Member)
            : base.VisitMember(node);

    /// <inheritdoc />
    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Value is null or string or ValueType ? node : throw DeclarationErrors.VariableCapturedByQuery(field);

    private bool IsTranslated(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(Enumerable)
        || node.Method.DeclaringType == typeof(TextTests)
        || (node.Method.DeclaringType == typeof(Queryable) && Operators.Contains(node.Method.Name))
        || (node is { Method.Name: nameof(ICollection<>.Contains), Object: { } list } && computed.Contains(list));

    private static bool StartsFromSet(Expression? rows) =>
        rows switch
        {
            MethodCallExpression call when IsSet(call) => true,
            MethodCallExpression { Method.DeclaringType: var type } call when type == typeof(Queryable) =>
                StartsFromSet(call.Arguments[0]),
            UnaryExpression { NodeType: ExpressionType.Convert } converted => StartsFromSet(converted.Operand),
            _ => false,
        };
}
