using System.Linq.Expressions;
using Graph.Query.Aggregation;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Paging;
using Graph.Query.Projection.Groups;
using Graph.Query.Requests;

namespace Graph.Query.Projection;

/// <summary>
/// What is wanted of each row: numbered slots, which become <c>new object?[] { … }</c> in the query, so that only the
/// columns behind them leave the database.
/// </summary>
/// <param name="type">The entity of the rows.</param>
/// <param name="group">The group that the rows are; null where they are none.</param>
public sealed class RowProjection(EntityType type, GroupRequest? group = null)
{
    private readonly List<GroupKeyName> keys = [];
    private readonly List<GroupRequest> groups = [];
    private readonly List<Slot> slots = [];

    /// <summary>The entity of the rows.</summary>
    public EntityType Type => type;

    /// <summary>What is wanted of all rows together, and not only of those of a page.</summary>
    public AggregateProjection Together { get; } = new();

    /// <summary>The group that the rows are.</summary>
    /// <exception cref="InvalidOperationException">They are none.</exception>
    public GroupRequest Group => group ?? throw new InvalidOperationException("These rows are no group.");

    /// <summary>What is wanted of what the rows of a group have in common, in the order of its slots.</summary>
    public IReadOnlyList<GroupKeyName> Keys => keys;

    /// <summary>What of a page of such rows is wanted; where rows come in pages.</summary>
    public PageParts Parts { get; private set; }

    internal IReadOnlyList<Slot> Slots => slots;

    internal IReadOnlyList<GroupRequest> Groups => groups;

    /// <summary>Wants a part of a page of such rows.</summary>
    /// <param name="part">The part.</param>
    public void Want(PageParts part) => Parts |= part;

    /// <summary>Wants all rows in groups.</summary>
    /// <param name="wanted">Which groups.</param>
    /// <returns>Their place among the groups of a page.</returns>
    public int Add(GroupRequest wanted)
    {
        groups.Add(wanted);
        return groups.Count - 1;
    }

    /// <summary>Wants something that the rows of a group have in common.</summary>
    /// <param name="name">What clients call it.</param>
    /// <returns>Its slot; the same for the same key.</returns>
    public int Key(GroupKeyName name)
    {
        var known = keys.IndexOf(name);
        if (known >= 0)
            return known;
        keys.Add(name);
        return keys.Count - 1;
    }

    /// <summary>Wants a single value.</summary>
    /// <param name="source">The field, with its arguments.</param>
    /// <returns>Its slot; the same for the same field with the same arguments.</returns>
    public int Value(BoundLambda source)
    {
        var known = slots.FindIndex(slot => slot is Slot.Value && slot.Source.IsSameAs(source));
        return known >= 0 ? known : Add(new Slot.Value(source));
    }

    /// <summary>Wants a related row.</summary>
    /// <param name="source">The field, with its arguments.</param>
    /// <param name="isNullable">Whether there may be none.</param>
    /// <param name="row">What is wanted of it.</param>
    /// <returns>Its slot, which will hold an <c>object?[]</c> or null.</returns>
    public int One(BoundLambda source, bool isNullable, RowProjection row) =>
        Add(new Slot.One(source, isNullable, row));

    /// <summary>Wants the first row of a list.</summary>
    /// <param name="source">The field, with its arguments.</param>
    /// <param name="row">What is wanted of it.</param>
    /// <returns>Its slot, which will hold an <c>object?[]</c> or null.</returns>
    public int First(BoundLambda source, RowProjection row) => Add(new Slot.First(source, row));

    /// <summary>Wants a list.</summary>
    /// <param name="source">The field, with its arguments.</param>
    /// <param name="request">Which rows, and in which order.</param>
    /// <param name="row">What is wanted of each.</param>
    /// <returns>Its slot, which will hold a <c>List&lt;object?[]&gt;</c>.</returns>
    public int List(BoundLambda source, RowsRequest request, RowProjection row) =>
        Add(new Slot.List(source, request, row));

    /// <summary>Wants told what the rows of a list are together, without reading them.</summary>
    /// <param name="source">The field, with its arguments.</param>
    /// <param name="request">Which rows; their order and limits do not matter.</param>
    /// <param name="together">What is told.</param>
    /// <returns>Its slots, in the order of those of <paramref name="together"/>.</returns>
    public IReadOnlyList<int> Aggregate(BoundLambda source, RowsRequest request, AggregateProjection together)
    {
        var owner = Expression.Parameter(type.ClrType);
        var rows = request.Conditions.Aggregate(source.On(owner), LinqMethods.OverList.Where);
        return
        [
            .. together.Slots.Select(slot =>
                Add(
                    new Slot.OfList(
                        new BoundLambda(Expression.Lambda(AggregateExpression.Of(slot, rows), owner), []),
                        request
                    )
                )
            ),
        ];
    }

    /// <summary>Wants what a row has as one of a derived class.</summary>
    /// <param name="kind">One of the kinds of the rows' entity.</param>
    /// <returns>
    /// Its slot, the same for the same kind, which will hold an <c>object?[]</c>, or null where the row is of another kind;
    /// and what is wanted of it.
    /// </returns>
    public (int Slot, RowProjection Row) Kind(EntityType kind)
    {
        var known = slots.FindIndex(slot => slot is Slot.Kind && slot.Source.Lambda.ReturnType == kind.ClrType);
        if (known >= 0)
            return (known, ((Slot.Kind)slots[known]).Row);
        var entity = Expression.Parameter(type.ClrType);
        var cast = Expression.Lambda(Expression.Convert(entity, kind.ClrType), entity);
        var row = new RowProjection(kind);
        return (Add(new Slot.Kind(new BoundLambda(cast, []), row)), row);
    }

    private int Add(Slot slot)
    {
        slots.Add(slot);
        return slots.Count - 1;
    }
}
