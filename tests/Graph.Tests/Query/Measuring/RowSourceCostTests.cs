using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Graph.Query.Operands;
using Graph.Query.Projection;
using Graph.Tests.Narrowed;
using Graph.Tests.Narrowed.Model;
using Graph.Tests.Narrowed.Types;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Query.Measuring;

/// <summary>A hundred notes with three remarks on average, of which the server's query leaves some.</summary>
public sealed class RowSourceCostTests
{
    private static readonly EntityModel Model = new([new NoteType(), new RemarkType()]);

    private static readonly ListSizes Sizes = new(
        [new(typeof(Note), 100), new(typeof(Remark), 300)],
        [new(typeof(Note).GetProperty(nameof(Note.Remarks))!, new(10, 300, 100))] // it is there
    );

    [Fact]
    public void A_condition_leaves_all_rows_and_compares_each()
    {
        // The set, a comparison for each of its rows, and the rows that are left.
        AssertCost<Note>((db, tenant) => db.Set<Note>().Where(n => n.Tenant == tenant.Name), 100, 100 + 10 + 100);
    }

    [Fact]
    public void Another_set_is_looked_through_for_each_row()
    {
        AssertCost<Note>(
            (db, _) => db.Set<Note>().Where(n => db.Set<Remark>().Any(r => r.NoteId == n.Id)),
            100,
            100 + (100 * 300) + (100 * 300 / 10) + 100
        );
    }

    [Fact]
    public void Lists_have_all_rows_that_they_may_have()
    {
        AssertCost<Remark>((db, _) => db.Set<Note>().SelectMany(n => n.Remarks), 300, 100 + 300 + 300);
    }

    [Fact]
    public void Sets_are_tables_of_the_statement()
    {
        var reading = Reading<Note>((db, _) => db.Set<Note>().Where(n => db.Set<Remark>().Any(r => r.NoteId == n.Id)));

        Assert.Equal(1 + 2, ReadingSize.Of(reading).Tables);
    }

    private static void AssertCost<T>(
        Expression<Func<DbContext, ITenant, IQueryable<T>>> query,
        double rows,
        double lookedThrough
    ) => Assert.Equal(new ReadingCost(rows, lookedThrough), ReadingCost.Of(Reading(query), Sizes, OperandValues.None));

    private static Reading Reading<T>(Expression<Func<DbContext, ITenant, IQueryable<T>>> query) =>
        new(new(), new RowProjection(Model[typeof(T)])) { Source = RowSource.Of("rows", query) };
}
