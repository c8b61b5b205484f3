using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Databases.InMemory;

/// <summary>Finds conditions that hold for no other values than those that are equal as what they are, as keys are.</summary>
internal static class ValueEquality
{
    private const string Operator = "op_Equality";

    private static readonly HashSet<Type> Exact = [typeof(string), typeof(Guid), typeof(DateOnly), typeof(bool)];

    /// <summary>The two values that a condition compares; null for any other condition.</summary>
    public static (Expression Left, Expression Right)? In(Expression condition) =>
        condition switch
        {
            BinaryExpression { NodeType: ExpressionType.Equal } equal when IsKnown(equal.Method) => (
                equal.Left,
                equal.Right
            ),
            MethodCallExpression
            {
                Method.Name: nameof(Equals),
                Object: ConstantExpression { Value: ValueComparer comparer },
                Arguments: [var left, var right]
            } when IsOf(comparer) => (left, right),
            MethodCallExpression
            {
                Method.Name: nameof(Equals) or Operator,
                Object: null,
                Arguments: [var left, var right]
            } call when IsKnown(call.Method) => (left, right),
            MethodCallExpression { Method.Name: nameof(Equals), Object: { } left, Arguments: [var right] } => (
                left,
                right
            ),
            _ => null,
        };

    /// <summary>Whether a comparer compares values as what they are; null stands for none, which does.</summary>
    public static bool IsOf(object? comparer) =>
        comparer switch
        {
            null => true,
            ValueComparer outer and IInfrastructure<ValueComparer> { Instance: { } inner } => inner.Type
                == Nullable.GetUnderlyingType(outer.Type)
                && IsOf(inner),
            ValueComparer { EqualsExpression: { Body: var body, Parameters: [var one, var other] } } => In(body)
                is var (left, right)
                && TableColumn.Bare(left) == one
                && TableColumn.Bare(right) == other,
            _ => false,
        };

    /// <summary>Whether all comparisons of values of a type agree on which are equal; numbers with fractions have one that is not equal to itself.</summary>
    public static bool IsExact(Type type) =>
        Exact.Contains(type) || type.IsEnum || type.IsPrimitive && type != typeof(double) && type != typeof(float);

    /// <summary>Whether an operator is the language's own, or that of a type of the runtime; any other may do as it likes.</summary>
    private static bool IsKnown(MethodInfo? method) =>
        method is null || method.DeclaringType?.Assembly == typeof(object).Assembly;
}
