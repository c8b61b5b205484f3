using System.Linq.Expressions;
using Graph.Query.Execution;
using Graph.Query.Projection;
using Graph.Query.Projection.Groups;
using Graph.Query.Requests;

namespace Graph.Query.Measuring;

/// <summary>
/// How large the statements of a reading are, which tells how long EF Core takes to compile them. A list is a statement of
/// its own, in which stands again what finds and orders the rows above it.
/// </summary>
/// <param name="Relations">Lists and related rows, those in filters and orders included.</param>
/// <param name="Weight">
/// The same, each doubled by every list, or first row of one, that it stands in. In a filter or an order it counts for
/// every statement, and more where its rows are wide.
/// </param>
/// <param name="Tables">Tables of the largest statement, those that the declarations themselves lead through included.</param>
public readonly record struct ReadingSize(int Relations, long Weight, int Tables)
{
    /// <summary>The size of a reading.</summary>
    /// <param name="reading">What is to be read.</param>
    public static ReadingSize Of(Reading reading)
    {
        var source = reading.Source is { } set ? TableCount.Of([set.Query]) : 0;
        var rows = Of(reading.Request, reading.Row, source, lists: 0).With(OfDeclarations(source, lists: 0));
        var besides = (reading.IsCounted ? 1 : 0) + (reading.IsAggregated ? 1 : 0);
        return reading.Groups.Aggregate(
            rows.With(OfConditions(reading.Request, besides, lists: 0)).With(OfTogether(reading.Row, source)),
            (size, groups) => size.With(OfGroups(groups.Groups, reading.Request, source))
        );
    }

    /// <summary>Both together.</summary>
    /// <param name="other">Another size.</param>
    public ReadingSize With(ReadingSize other) =>
        new(Relations + other.Relations, Weight + other.Weight, Math.Max(Tables, other.Tables));

    /// <summary>Groups: a statement, and one for each list of their rows, in all of which the rows are found.</summary>
    private static ReadingSize OfGroups(GroupRequest groups, RowsRequest request, int source) =>
        groups.RowLists.Aggregate(
            One(lists: 0)
                .With(OfConditions(request, statements: 1, lists: 0))
                .With(new(0, TableCount.WeightOf(groups.Computed), source + 1 + TableCount.Of(groups.Computed))),
            (size, list) =>
                size.With(One(lists: 1))
                    .With(OfConditions(request, Statements(list.Row), lists: 1))
                    .With(Of(list.Request, list.Row, source, lists: 1))
        );

    /// <summary>What is told of all rows together: a statement of its own, with all tables that its values lead through.</summary>
    private static ReadingSize OfTogether(RowProjection row, int above) =>
        new(
            0,
            0,
            above + 1 + TableCount.Of(row.Together.Slots.Select(slot => slot.Source?.Lambda).OfType<LambdaExpression>())
        );

    private static ReadingSize Of(RowsRequest request, RowProjection row, int above, int lists)
    {
        var led = TableCount.Of([.. request.Lambdas, .. row.Type.DefaultOrder]);
        var asked = TableCount.Of(request.Asked);
        var conditions = above + 1 + led;
        return OfConditions(request, Statements(row), lists)
            .With(OfRow(row, conditions, lists))
            .With(OfDeclarations(led - asked, lists))
            .With(new(asked, 0, conditions + Inline(row)));
    }

    private static ReadingSize OfConditions(RowsRequest request, int statements, int lists) =>
        new(0, ((long)TableCount.WeightOf(request.Asked) * statements) << lists, 0);

    /// <summary>What is wanted of each row.</summary>
    private static ReadingSize OfRow(RowProjection row, int above, int lists) =>
        row
            .Slots.Select(slot =>
                slot switch
                {
                    Slot.One one => One(lists).With(OfRow(one.Row, above, lists)),
                    Slot.First first => One(lists).With(OfRow(first.Row, above, lists + 1)),
                    Slot.OfList told => One(lists).With(OfConditions(told.Request, statements: 1, lists)),
                    Slot.Kind kind => OfRow(kind.Row, above, lists),
                    Slot.List list => One(lists).With(OfList(list, row, above, lists + 1)),
                    _ => default,
                }
            )
            .Aggregate(default(ReadingSize), (all, slot) => all.With(slot));

    /// <remarks>Where rows above are cut, EF Core joins what is wanted of them before it cuts.</remarks>
    private static ReadingSize OfList(Slot.List list, RowProjection parent, int above, int lists) =>
        Of(list.Request, list.Row, above + Inline(parent) + TableCount.Of([list.Source.Lambda]), lists);

    private static ReadingSize One(int lists) => new(1, 1L << lists, 0);

    /// <summary>
    /// What the list's own order and the server's own conditions lead through, for which nobody has asked by name: a quarter
    /// of what one asks for.
    /// </summary>
    private static ReadingSize OfDeclarations(int tables, int lists) => new(0, ((long)tables << lists) / 4, 0);

    /// <summary>The statements in which the conditions on rows stand: one for the rows, and one for each list below.</summary>
    internal static int Statements(RowProjection row) =>
        1
        + row.Slots.Sum(slot =>
            slot switch
            {
                Slot.One one => Statements(one.Row) - 1,
                Slot.First first => Statements(first.Row) - 1,
                Slot.Kind kind => Statements(kind.Row) - 1,
                Slot.List list => Statements(list.Row),
                _ => 0,
            }
        );

    /// <summary>
    /// The tables that stand in a row's own statement for what is wanted of it; a wide one counts as two, since in memory all
    /// of its columns are joined: 50 of them took 1.3 s to compile.
    /// </summary>
    private static int Inline(RowProjection row) =>
        row.Slots.Sum(slot =>
            slot switch
            {
                Slot.One one => Math.Max(
                    TableCount.Of([slot.Source.Lambda]),
                    TableCount.WeightOf([slot.Source.Lambda]) / 2
                ) + Inline(one.Row),
                Slot.First first => TableCount.Of([slot.Source.Lambda]) + Inline(first.Row),
                Slot.Kind kind => Inline(kind.Row),
                Slot.Value or Slot.OfList => TableCount.Of([slot.Source.Lambda]),
                _ => 0,
            }
        );
}
