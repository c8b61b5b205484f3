using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Graph.Query.Operands;
using Graph.Query.Projection;
using Graph.Query.Requests;
using Graph.Tests.Peer.Model;
using Graph.Tests.Peer.Types;

namespace Graph.Tests.Query.Measuring;

/// <summary>A hundred districts with three lives on average, each with two contests.</summary>
public sealed class ReadingCostTests
{
    private static readonly EntityModel Model = new([
        new DistrictType(),
        new IncarnationType(),
        new RegionType(),
        new ContestType(),
        new BorderType(),
    ]);

    private static readonly EntityType Districts = Model[typeof(District)];
    private static readonly EntityType Incarnations = Model[typeof(Incarnation)];

    [Theory]
    [InlineData(1, 1 + 10)] // the largest list
    [InlineData(20, 20 + 200)]
    [InlineData(50, 50 + 300)] // all that there are
    [InlineData(null, 100 + 300)]
    public void A_list_has_the_rows_that_it_may_have(int? first, double rows)
    {
        var row = new RowProjection(Districts);
        List(row, "incarnations", new(), new RowProjection(Incarnations));

        Assert.Equal(rows, Cost(new(new(), row) { Wanted = new ConstantOperand(first) }).Rows);
    }

    [Fact]
    public void Rows_that_come_several_times_may_each_time_have_the_largest_list()
    {
        var again = new RowProjection(Districts);
        List(again, "incarnations", new(), new RowProjection(Incarnations));
        var row = new RowProjection(Incarnations);
        row.One(Incarnations["district"].With([]), isNullable: false, again);

        Assert.Equal(300 + 300 + (300 * 10), Cost(new(new(), row)).Rows);
    }

    [Fact]
    public void What_a_client_takes_is_told_from_outside_the_plan()
    {
        var inner = new RowsRequest { Take = new VariableOperand("inner") };
        var row = new RowProjection(Districts);
        List(row, "incarnations", inner, new RowProjection(Incarnations));
        var values = new OperandValues(new Dictionary<string, object?> { ["outer"] = 7, ["inner"] = 2 }, default);
        var reading = new Reading(new(), row) { Wanted = new VariableOperand("outer") };

        Assert.Equal(7 + 14, ReadingCost.Of(reading, Sizes(), values).Rows);
    }

    [Fact]
    public void What_is_only_counted_is_looked_through_and_not_read()
    {
        var reading = new Reading(new(), new RowProjection(Districts)) { IsCounted = true, AreRead = false };

        Assert.Equal(new ReadingCost(0, 100), Cost(reading));
    }

    [Fact]
    public void Lists_inside_each_other_in_a_condition_are_looked_through_with_a_comparison_for_each_row()
    {
        Expression<Func<District, bool>> condition = d => d.Incarnations.Any(i => i.Contests.All(c => c.Year > 2_000));

        // 100 districts with 300 lives with 600 contests.
        Assert.Equal(new ReadingCost(0, 100 + 300 + 600 + 60), Counted(condition));
    }

    [Fact]
    public void Lists_of_related_rows_are_looked_through_for_each_row_that_leads_to_them()
    {
        Expression<Func<District, bool>> condition = d =>
            d.Incarnations.Any(i => i.District.Incarnations.Count(again => again.IsCurrent) > 1);

        // 300 lives, 300 related districts, any of which may be the one with ten lives; 300 numbers are compared.
        Assert.Equal(new ReadingCost(0, 100 + 300 + 300 + 3_000 + 30), Counted(condition));
    }

    [Fact]
    public void Without_indexes_each_list_is_found_in_all_rows_of_its_table()
    {
        Expression<Func<District, bool>> condition = d => d.Incarnations.Any();

        Assert.Equal(new ReadingCost(0, 100 + 300 + (100 * 300 / 4)), Counted(condition, areIndexed: false));
    }

    [Fact]
    public void Conditions_and_keys_are_repeated_in_the_statement_of_each_list_below()
    {
        Expression<Func<District, bool>> condition = d => d.Incarnations.Any();
        var row = new RowProjection(Districts);
        List(row, "incarnations", new(), new RowProjection(Incarnations));
        var once = Cost(new(new() { Conditions = [condition] }, new RowProjection(Districts))).LookedThrough;

        var twice = Cost(new(new() { Conditions = [condition] }, row)).LookedThrough;

        Assert.Equal((2 * once) + 300, twice);
    }

    [Fact]
    public void An_operand_of_any_kind_is_no_row()
    {
        var district = Expression.Parameter(typeof(District));
        var number = Expression.Property(district, nameof(District.Number));
        var condition = Expression.Lambda(Expression.Equal(number, new Unknown()), district);

        Assert.Equal(new ReadingCost(0, 110), Counted(condition));
    }

    private static ReadingCost Counted(LambdaExpression condition, bool areIndexed = true)
    {
        var request = new RowsRequest { Conditions = [condition] };
        var reading = new Reading(request, new RowProjection(Districts)) { IsCounted = true, AreRead = false };
        return ReadingCost.Of(reading, Sizes(areIndexed), OperandValues.None);
    }

    private static ReadingCost Cost(Reading reading) => ReadingCost.Of(reading, Sizes(), OperandValues.None);

    private static void List(RowProjection row, string field, RowsRequest request, RowProjection item) =>
        row.List(row.Type[field].With([]), request, item);

    private static ListSizes Sizes(bool areIndexed = true) =>
        new(
            new Dictionary<Type, long> { [typeof(District)] = 100, [typeof(Incarnation)] = 300 },
            new Dictionary<MemberInfo, ListSize>
            {
                [Property<District>(d => d.Incarnations)] = new(10, 300, 100),
                [Property<Incarnation>(i => i.Contests)] = new(5, 600, 300),
            }
        )
        {
            AreIndexed = areIndexed,
        };

    private static MemberInfo Property<T>(Expression<Func<T, object>> list) => ((MemberExpression)list.Body).Member;

    /// <summary>A leaf that nobody here knows.</summary>
    private sealed class Unknown : Expression
    {
        public override ExpressionType NodeType => ExpressionType.Extension;

        public override Type Type => typeof(int);

        protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
    }
}
