using System.Collections;
using System.Linq.Expressions;
using Graph.Query.Expressions;

namespace Graph.Query.Filtering;

/// <summary>Turns a client's conditions on one value, e.g. <c>{ gte: 3, lt: 12 }</c>, into a predicate.</summary>
internal sealed class ValuePredicate
{
    private readonly Expression value;
    private readonly IReadOnlyList<FilterOperation> operations;
    private readonly Func<object?, object?> readOperand;
    private readonly bool isNullable;

    private ValuePredicate(
        Expression source,
        IReadOnlyList<FilterOperation> operations,
        Func<object?, object?> readOperand,
        bool isNullable
    )
    {
        value = Nulls.Allow(source);
        this.operations = operations;
        this.readOperand = readOperand;
        this.isNullable = isNullable;
    }

    public static ValuePredicate OnScalar(Expression source, bool isNullable) =>
        new(source, FilterOperations.On(source.Type), operand => operand, isNullable);

    public static ValuePredicate OnGlobalId(Expression source, Func<string, object> readKey) =>
        new(
            source,
            FilterOperations.OnGlobalIds,
            operand => operand is string id ? readKey(id) : null,
            isNullable: false
        );

    /// <summary>Whether a value is one of several.</summary>
    public static Expression IsOneOf(Expression source, IEnumerable<object> values) =>
        OnScalar(source, isNullable: false).Of(new Dictionary<string, object?> { ["in"] = values }, "in");

    public Expression Of(IDictionary<string, object?> conditions, string at) =>
        Conditions.All(conditions, at, Condition);

    private Expression Condition(string name, object? operand, string at) =>
        name switch
        {
            FilterKeywords.And => Conditions.EveryOf(operand, at, Of),
            FilterKeywords.Or => Conditions.OneOf(operand, at, Of),
            _ => Test(operations.Single(operation => operation.Name == name), operand, at),
        };

    private Expression Test(FilterOperation operation, object? operand, string at) =>
        (operation.Operand, operand) switch
        {
            (FilterOperand.List, IEnumerable list) => operation.Test(
                value,
                Operand.Of(ReadList(list), value.Type.MakeArrayType())
            ),
            (FilterOperand.ValueOrNull, null) when !isNullable => throw FilterErrors.NeverNull(at),
            (FilterOperand.ValueOrNull, _) or (FilterOperand.Value, not null) => operation.Test(
                value,
                Operand.Of(readOperand(operand), value.Type)
            ),
            _ => throw FilterErrors.NullOperand(at, isNullable),
        };

    private Array ReadList(IEnumerable operands)
    {
        var read = operands.Cast<object?>().Select(readOperand).ToArray();
        var typed = Array.CreateInstance(value.Type, read.Length);
        read.CopyTo(typed, 0);
        return typed;
    }
}
