using System.Diagnostics;
using System.Linq.Expressions;
using Graph.Query.Expressions;
using Graph.Query.Operands;
using Graph.Query.Projection;
using Graph.Query.Requests;
using Graph.Query.Sorting;
using Microsoft.EntityFrameworkCore;
using FirstPlaces = System.Collections.Generic.IReadOnlyDictionary<
    Graph.Query.Projection.Slot,
    System.Linq.Expressions.Expression
>;

namespace Graph.Query.Execution;

/// <summary>Composes requests and projections into one expression, however deep they nest.</summary>
/// <param name="database">Has the model, and the sets that other rows are joined from.</param>
internal sealed class RowsExpression(DbContext database)
{
    private static readonly Type Row = typeof(object?[]);

    private readonly RowOrder order = new(database.Model);
    private readonly FirstRows firstRows = new(database);

    /// <summary>The wanted rows, in order, each as <c>object?[]</c>.</summary>
    public Expression Of(LinqMethods linq, Expression source, RowsRequest request, RowProjection projection)
    {
        var rows = Filtered(linq, source, request);
        rows = order.Apply(linq, rows, projection.Type, request.Order, request.IsBackwards);
        rows = Cut(linq, rows, request, projection);

        var isCutBelow = linq == LinqMethods.OverList && (request.Take ?? request.Skip) is not null;
        var joined = isCutBelow ? RowsWithFirsts.None(rows, projection.Type) : firstRows.Joined(rows, projection);
        return linq.Select(
            joined.Rows,
            Expression.Lambda(Slots(projection, joined.Entity, joined.Firsts), joined.Item)
        );
    }

    /// <summary>The wanted rows as entities, in no order.</summary>
    public static Expression Filtered(LinqMethods linq, Expression source, RowsRequest request) =>
        request.Conditions.Aggregate(source, linq.Where);

    /// <remarks>PostgreSQL is asked for the sum of the two numbers, which must not be over its integers.</remarks>
    private Expression Cut(LinqMethods linq, Expression rows, RowsRequest request, RowProjection projection)
    {
        if ((request.Take ?? request.Skip) is not null && linq == LinqMethods.OverList)
            rows = JoinBeforeCut(rows, projection);
        if (request.Skip is { } skip)
            rows = linq.Skip(rows, Bounded(skip, request.Take ?? new ConstantOperand(0)).As(typeof(int)));
        if (request.Take is { } take)
            rows = linq.Take(rows, take.As(typeof(int)));
        return rows;

        static Operand Bounded(Operand skip, Operand take) => new ListOperand([skip, take]).Then(Bound, mayFail: false);
    }

    private static object? Bound(object? numbers) =>
        numbers is object[] and [int skip, int take] ? Math.Min(skip, int.MaxValue - take) : numbers;

    /// <summary>
    /// Names the keys of related rows after the last tie-breaker, where they change no order: EF Core then joins before
    /// it cuts the list. Without that SQLite is asked for APPLY, which it lacks, and PostgreSQL for a LATERAL join.
    /// </summary>
    private Expression JoinBeforeCut(Expression rows, RowProjection projection)
    {
        var entity = Expression.Parameter(projection.Type.ClrType);
        return RelatedKeys(projection, entity)
            .Aggregate(
                rows,
                (sorted, key) => RowOrder.ThenBy(LinqMethods.OverList, sorted, Expression.Lambda(key, entity))
            );
    }

    private IEnumerable<Expression> RelatedKeys(RowProjection projection, Expression entity) =>
        projection.Slots.SelectMany(slot =>
            slot switch
            {
                Slot.One one => order
                    .PrimaryKey(one.Row.Type, one.Source.On(entity))
                    .Select(Nulls.Allow)
                    .Concat(RelatedKeys(one.Row, one.Source.On(entity))),
                Slot.Kind kind => RelatedKeys(kind.Row, kind.Source.On(entity)),
                _ => [],
            }
        );

    /// <summary>
    /// The slots of a row; the primary key where nothing is wanted of it but that it is there, since EF Core takes an
    /// empty array for a constant and refuses it.
    /// </summary>
    private NewArrayExpression Slots(RowProjection projection, Expression entity, FirstPlaces firsts)
    {
        var slots =
            projection.Slots.Count > 0
                ? projection.Slots.Select(slot => Part(slot, slot.Source.On(entity), firsts))
                : order.PrimaryKey(projection.Type, entity).Select(part => Expression.Convert(part, typeof(object)));
        return Expression.NewArrayInit(typeof(object), slots);
    }

    private Expression Part(Slot slot, Expression source, FirstPlaces firsts) =>
        slot switch
        {
            Slot.Value or Slot.OfList => Expression.Convert(source, typeof(object)),
            Slot.One one when one.IsNullable => OrNull(Nulls.HasValue(source), one.Row, source, firsts),
            Slot.One one => Slots(one.Row, source, firsts),
            Slot.First first when firsts.TryGetValue(first, out var joined) => OrNull(
                Nulls.HasValue(joined),
                first.Row,
                joined,
                firsts
            ),
            Slot.First first => First(first, source, firsts),
            Slot.Kind kind => OrNull(IsOfKind(kind, source), kind.Row, source, firsts),
            Slot.List list => ToList(Of(LinqMethods.OverList, source, list.Request, list.Row)),
            _ => throw new UnreachableException(),
        };

    private ConditionalExpression OrNull(Expression exists, RowProjection row, Expression entity, FirstPlaces firsts) =>
        Expression.Condition(exists, Slots(row, entity, firsts), Expression.Constant(null, Row));

    private static TypeBinaryExpression IsOfKind(Slot.Kind kind, Expression source) =>
        Expression.TypeIs(((UnaryExpression)source).Operand, kind.Row.Type.ClrType);

    private MethodCallExpression First(Slot.First slot, Expression source, FirstPlaces firsts)
    {
        var entity = Expression.Parameter(slot.Row.Type.ClrType);
        var rows = LinqMethods.OverList.Select(source, Expression.Lambda(Slots(slot.Row, entity, firsts), entity));
        return LinqMethods.OverList.FirstOrDefault(rows);
    }

    private static MethodCallExpression ToList(Expression rows) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [Row], rows);
}
