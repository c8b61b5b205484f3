using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Expressions;
using Graph.Query.Scalars;
using Graph.Query.Texts;

namespace Graph.Query.Filtering;

/// <summary>The operations that clients may use on a value, by the value's type; names and order are Hot Chocolate's.</summary>
public static class FilterOperations
{
    private static readonly MethodInfo ListContains = typeof(Enumerable)
        .GetMethods()
        .Single(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2);

    private static readonly FilterOperation Equal = new(
        "eq",
        FilterOperand.ValueOrNull,
        "Equals; null finds rows without a value.",
        Expression.Equal
    );

    private static readonly FilterOperation In = new(
        "in",
        FilterOperand.List,
        "Is one of these.",
        (value, operand) => Expression.Call(ListContains.MakeGenericMethod(value.Type), operand, value)
    );

    private static readonly FilterOperation[] Equality =
    [
        Equal,
        Equal.Negated("neq", "Does not equal; null finds rows with a value."),
    ];

    private static readonly FilterOperation[] Membership = [In, In.Negated("nin", "Is none of these.")];

    private static readonly FilterOperation[] Comparison =
    [
        .. WithNegation("gt", "Is greater than", "Is not greater than", Compare(Expression.GreaterThan)),
        .. WithNegation(
            "gte",
            "Is greater than or equal to",
            "Is not greater than or equal to",
            Compare(Expression.GreaterThanOrEqual)
        ),
        .. WithNegation("lt", "Is less than", "Is not less than", Compare(Expression.LessThan)),
        .. WithNegation(
            "lte",
            "Is less than or equal to",
            "Is not less than or equal to",
            Compare(Expression.LessThanOrEqual)
        ),
    ];

    private static readonly FilterOperation[] Texts =
    [
        .. Equality,
        .. WithNegation("contains", "Contains", "Does not contain", Text(nameof(TextTests.Contains))),
        .. Membership,
        .. WithNegation("startsWith", "Starts with", "Does not start with", Text(nameof(TextTests.StartsWith))),
        .. WithNegation("endsWith", "Ends with", "Does not end with", Text(nameof(TextTests.EndsWith))),
        IgnoringCase("ieq", "Equals this", Expression.Equal),
        IgnoringCase("icontains", "Contains this", Call(nameof(TextTests.Contains))),
        IgnoringCase("istartsWith", "Starts with this", Call(nameof(TextTests.StartsWith))),
        IgnoringCase("iendsWith", "Ends with this", Call(nameof(TextTests.EndsWith))),
    ];

    private static readonly FilterOperation[] Members = [.. Equality, .. Membership];

    private static readonly FilterOperation[] Ordered = [.. Equality, .. Membership, .. Comparison];

    /// <summary>The operations on single values of a type, in the order in which the schema shows them.</summary>
    /// <param name="type">The type of a field's value.</param>
    public static IReadOnlyList<FilterOperation> On(Type type) =>
        ScalarKinds.Find(type)?.Tests switch
        {
            ScalarTests.Equality => Equality,
            ScalarTests.Membership => Members,
            ScalarTests.Order => Ordered,
            ScalarTests.Text => Texts,
            _ => [],
        };

    /// <summary>The operations on keys: IDs are equal or not, and nothing else.</summary>
    public static IReadOnlyList<FilterOperation> OnGlobalIds => Members;

    private static FilterOperation[] WithNegation(
        string name,
        string description,
        string negation,
        Func<Expression, Expression, Expression> test
    )
    {
        var operation = new FilterOperation(name, FilterOperand.Value, $"{description} this.", test);
        return [operation, operation.Negated($"n{name}", $"{negation} this; true as well where there is no value.")];
    }

    private static Func<Expression, Expression, Expression> Compare(
        Func<Expression, Expression, BinaryExpression> compare
    ) => (value, operand) => Expression.AndAlso(Nulls.HasValue(value), compare(value, operand));

    private static FilterOperation IgnoringCase(
        string name,
        string description,
        Func<Expression, Expression, Expression> test
    ) =>
        new(
            name,
            FilterOperand.Value,
            $"{description}, whatever the case of letters.",
            (value, operand) => Expression.AndAlso(Nulls.HasValue(value), test(Folded(value), Folded(operand)))
        );

    private static Func<Expression, Expression, Expression> Text(string name) =>
        (value, operand) => Expression.AndAlso(Nulls.HasValue(value), Call(name)(value, operand));

    private static Func<Expression, Expression, Expression> Call(string name) =>
        (value, operand) => Expression.Call(typeof(TextTests), name, null, value, operand);

    private static MethodCallExpression Folded(Expression text) =>
        Expression.Call(typeof(TextTests), nameof(TextTests.Fold), null, text);
}
