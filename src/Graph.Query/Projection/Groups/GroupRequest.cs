using System.Linq.Expressions;
using Graph.Query.Aggregation;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Operands;
using Graph.Query.Requests;
using Graph.Query.Sorting;

namespace Graph.Query.Projection.Groups;

/// <summary>Which groups of the rows of a set are wanted, and what of each.</summary>
public sealed class GroupRequest
{
    private readonly List<(RowsRequest Request, RowProjection Row)> rowLists = [];
    private readonly ParameterExpression row;
    private readonly ParameterExpression group;
    private readonly LambdaExpression? condition;
    private readonly IReadOnlyList<SortKey> order;

    /// <summary>Reads what a client asks of groups.</summary>
    /// <param name="type">The entity of the rows.</param>
    /// <param name="by">What they are grouped by.</param>
    /// <param name="where">Conditions on what the rows of a group are together; null for none.</param>
    /// <param name="given">The order.</param>
    /// <param name="scope">Tells what the arguments of fields mean there.</param>
    /// <exception cref="Errors.QueryException">It cannot be understood.</exception>
    public GroupRequest(
        EntityType type,
        IReadOnlyList<GivenObject> by,
        GivenObject? where,
        IReadOnlyList<GivenObject> given,
        ArgumentScope scope
    )
    {
        Type = type;
        Keys = new GroupKeys(scope).Of(type, by);
        row = Expression.Parameter(type.ClrType);
        Tuple = GroupTuple.Of([.. Keys.Select(key => On(key.Value))]);
        group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(Tuple.Type, type.ClrType));
        condition = where is { Members.Count: > 0 }
            ? Expression.Lambda(new GroupConditions(type, group, scope).Of(where, "where"), group)
            : null;
        order = new GroupOrder(type, Keys, group, scope).Of(given);
        Lists = [.. where?.Lists("where").Select(found => found.List) ?? []];
    }

    /// <summary>The entity of the rows.</summary>
    public EntityType Type { get; }

    /// <summary>What is wanted of the rows of a group together.</summary>
    public AggregateProjection Together { get; } = new();

    /// <summary>Groups to leave out at the start.</summary>
    public Operand Skip { get; init; } = new ConstantOperand(0);

    /// <summary>Groups wanted at the most.</summary>
    public Operand Take { get; init; } = new ConstantOperand(0);

    /// <summary>What of it a request may have to be refused for.</summary>
    public IReadOnlyList<Operand> Operands => OperandSearch.In(condition is null ? [] : [condition.Body]);

    internal IReadOnlyList<GroupKey> Keys { get; }

    /// <summary>The rows of each group that are wanted.</summary>
    internal IReadOnlyList<(RowsRequest Request, RowProjection Row)> RowLists => rowLists;

    /// <summary>The lists of values in the conditions.</summary>
    internal IReadOnlyList<Operand> Lists { get; }

    /// <summary>All that a database computes of each row.</summary>
    internal IEnumerable<LambdaExpression> Computed =>
        [
            .. Keys.Select(key => key.Value),
            .. Together.Slots.Select(slot => slot.Source?.Lambda).OfType<LambdaExpression>(),
        ];

    /// <summary>How many values of all rows of a group its conditions and its order compute.</summary>
    internal int Decisions => order.Count + (condition is null ? 0 : 1);

    private NewExpression Tuple { get; }

    /// <summary>Wants rows of each group.</summary>
    /// <param name="request">Which, and in which order.</param>
    /// <param name="of">What of each.</param>
    /// <returns>The place of the list among those of a group.</returns>
    public int List(RowsRequest request, RowProjection of)
    {
        rowLists.Add((request, of));
        return rowLists.Count - 1;
    }

    /// <summary>The place of a key among those that rows are grouped by.</summary>
    /// <param name="name">What clients call it.</param>
    /// <exception cref="Errors.QueryException">The rows are not grouped by it.</exception>
    public int Place(GroupKeyName name)
    {
        for (var index = 0; index < Keys.Count; index++)
            if (Keys[index].Name == name)
                return index;
        throw GroupErrors.NotAKey(
            "key",
            name.Part == DateGroupBy.Value ? name.Path : $"the {name.Part.ToString().ToLowerInvariant()} of {name.Path}"
        );
    }

    /// <summary>The groups of a set, each as <c>object?[]</c>: its keys, and what its rows are together.</summary>
    internal Expression Of(Expression set)
    {
        var linq = LinqMethods.OverSet;
        Expression groups = linq.GroupBy(set, Expression.Lambda(Tuple, row));
        if (condition is not null)
            groups = linq.Where(groups, condition);
        for (var index = 0; index < order.Count; index++)
            groups = linq.Order(groups, order[index].Key, order[index].Direction == SortDirection.Desc, index == 0);
        groups = linq.Take(linq.Skip(groups, Skip.As(typeof(int))), Take.As(typeof(int)));
        return linq.Select(groups, Expression.Lambda(Slots(), group));
    }

    /// <summary>The condition that a row belongs to a group whose keys are given by operands.</summary>
    internal LambdaExpression Belongs()
    {
        var entity = Expression.Parameter(Type.ClrType);
        var equal = Keys.Select(
            (key, index) =>
                (Expression)
                    Expression.Equal(ReplaceRow(key.Value, entity), FilledOperand.Key(index).As(key.Value.ReturnType))
        );
        return Expression.Lambda(BalancedTree.And([.. equal]), entity);
    }

    private NewArrayExpression Slots()
    {
        var key = Expression.Property(group, nameof(IGrouping<,>.Key));
        var values = Keys.Select((_, index) => (Expression)GroupTuple.Item(key, index))
            .Concat(Together.Slots.Select(slot => AggregateExpression.Of(slot, group)));
        return Expression.NewArrayInit(
            typeof(object),
            values.Select(value => Expression.Convert(value, typeof(object)))
        );
    }

    private Expression On(LambdaExpression value) => ReplaceRow(value, row);

    private static Expression ReplaceRow(LambdaExpression value, Expression entity) =>
        new BoundLambda(value, []).On(entity);
}
