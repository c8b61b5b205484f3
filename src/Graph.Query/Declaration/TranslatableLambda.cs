using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Texts;

namespace Graph.Query.Declaration;

/// <summary>
/// Refuses what no database can translate. Without this a method of one's own would work where a field is selected,
/// and in memory everywhere, and fail a client who filters or sorts by the field in a real database.
/// </summary>
internal sealed class TranslatableLambda : ExpressionVisitor
{
    // Methods that every provider translates; of other types, none.
    private static readonly FrozenSet<Type> Translated = FrozenSet.ToFrozenSet<Type>([
        typeof(Enumerable),
        typeof(TextTests),
    ]);

    private readonly string field;

    private TranslatableLambda(string field) => this.field = field;

    /// <exception cref="InvalidOperationException">The expression holds what cannot be translated.</exception>
    public static void Check(string field, LambdaExpression lambda) => new TranslatableLambda(field).Visit(lambda);

    /// <inheritdoc />
    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        Translated.Contains(node.Method.DeclaringType ?? typeof(object))
            ? base.VisitMethodCall(node)
            : throw DeclarationErrors.MethodCalled(field, node.Method);

    /// <inheritdoc />
    protected override Expression VisitMember(MemberExpression node) =>
        node is { Expression: null, Member: PropertyInfo or FieldInfo { IsInitOnly: false } }
            ? throw DeclarationErrors.StateRead(field, node.Member)
            : base.VisitMember(node);

    /// <inheritdoc />
    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
            ? throw DeclarationErrors.VariableCaptured(field)
            : base.VisitConstant(node);
}
