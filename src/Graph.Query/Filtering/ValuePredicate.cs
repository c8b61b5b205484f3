using System.Collections;
using System.Linq.Expressions;
using Graph.Query.Expressions;
using Graph.Query.Operands;
using Graph.Query.Scalars;

namespace Graph.Query.Filtering;

/// <summary>Turns a client's conditions on one value, e.g. <c>{ gte: 3, lt: 12 }</c>, into a predicate.</summary>
internal sealed class ValuePredicate
{
    private readonly Expression value;
    private readonly IReadOnlyList<FilterOperation> operations;
    private readonly Func<object?, object?>? readOperand;
    private readonly bool isNullable;

    private ValuePredicate(
        Expression source,
        IReadOnlyList<FilterOperation> operations,
        Func<object?, object?>? readOperand,
        bool isNullable
    )
    {
        value = Nulls.Allow(source);
        this.operations = operations;
        this.readOperand = readOperand;
        this.isNullable = isNullable;
    }

    public static ValuePredicate OnScalar(Expression source, bool isNullable) =>
        new(
            source,
            FilterOperations.On(source.Type),
            ScalarKinds.Find(source.Type)?.FromClient is { } read
                ? operand => operand is null ? null : read(operand)
                : null,
            isNullable
        );

    public static ValuePredicate OnGlobalId(Expression source, Func<string, object> readKey) =>
        new(
            source,
            FilterOperations.OnGlobalIds,
            operand => operand is string id ? readKey(id) : null,
            isNullable: false
        );

    /// <summary>Whether a key is one of several.</summary>
    public static Expression IsOneOf(Expression source, Operand values)
    {
        var among = new GivenObject([new("in", new GivenValue(values, IsList: true))]);
        return new ValuePredicate(source, FilterOperations.OnGlobalIds, readOperand: null, isNullable: false).Of(
            among,
            "in"
        );
    }

    public Expression Of(GivenObject conditions, string at) => Conditions.All(conditions, at, Condition);

    private Expression Condition(string name, Given? operand, string at) =>
        name switch
        {
            FilterKeywords.And => Conditions.EveryOf(operand, at, Of),
            FilterKeywords.Or => Conditions.OneOf(operand, at, Of),
            _ => Test(operations.Single(operation => operation.Name == name), operand as GivenValue, at),
        };

    private Expression Test(FilterOperation operation, GivenValue? given, string at) =>
        (operation.Operand, given) switch
        {
            (FilterOperand.List, { } list) => operation.Test(value, List(list.Operand)),
            (FilterOperand.ValueOrNull, null) when !isNullable => throw FilterErrors.NeverNull(at),
            (FilterOperand.ValueOrNull, null) => operation.Test(value, Operand.Null.As(value.Type)),
            (FilterOperand.ValueOrNull or FilterOperand.Value, { } single) => operation.Test(
                value,
                Single(single.Operand)
            ),
            _ => throw FilterErrors.NullOperand(at, isNullable),
        };

    private Expression Single(Operand given) => (readOperand is null ? given : given.Then(readOperand)).As(value.Type);

    private Expression List(Operand given) =>
        given.Then(ReadList, mayFail: readOperand is not null).As(value.Type.MakeArrayType());

    private object ReadList(object? given)
    {
        var read = ((IEnumerable)given!)
            .Cast<object?>()
            .Select(item => readOperand is null ? item : readOperand(item))
            .ToArray(); // a list that is null is another form
        var typed = Array.CreateInstance(value.Type, read.Length);
        read.CopyTo(typed, 0);
        return typed;
    }
}
