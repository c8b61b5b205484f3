using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Graph.Query.Operands;
using Graph.Query.Projection;
using Graph.Tests.Inheritance.Model;
using Graph.Tests.Inheritance.Types;

namespace Graph.Tests.Query.Measuring;

/// <summary>A hundred works: thirty albums, sixty songs and ten books, each with two reviews.</summary>
public sealed class KindCostTests
{
    private static readonly EntityModel Model = new([
        new ArtistType(),
        new WorkType(),
        new RecordingType(),
        new SongType(),
        new AlbumType(),
        new BookType(),
        new ReviewType(),
    ]);

    private static readonly ListSizes Sizes = new(
        [
            new(typeof(Work), 100),
            new(typeof(Recording), 90),
            new(typeof(Song), 60),
            new(typeof(Album), 30),
            new(typeof(Book), 10),
        ],
        [
            new(typeof(Work).GetProperty(nameof(Work.Reviews))!, new(2, 200, 100)), // it is there
            new(typeof(Album).GetProperty(nameof(Album.Songs))!, new(20, 60, 30)), // it is there
        ]
    );

    [Fact]
    public void A_row_counts_once_whatever_kinds_it_may_be_of()
    {
        var row = Works();
        row.Kind(Model[typeof(Song)]).Row.Value(Model[typeof(Song)]["length"].With([]));
        row.Kind(Model[typeof(Book)]).Row.Value(Model[typeof(Book)]["pages"].With([]));

        Assert.Equal(100, Rows(row));
        Assert.Equal(new ReadingSize(0, 0, 1), ReadingSize.Of(new Reading(new(), row)));
    }

    [Fact]
    public void Lists_of_one_kind_hang_on_its_rows_alone()
    {
        var row = Works();
        row.Kind(Model[typeof(Album)])
            .Row.List(Model[typeof(Album)]["songs"].With([]), new(), new RowProjection(Model[typeof(Song)]));

        Assert.Equal(100 + 60, Rows(row));
        Assert.Equal(1, ReadingSize.Of(new Reading(new(), row)).Relations);
    }

    [Fact]
    public void A_list_of_the_base_counts_for_the_rows_of_each_kind()
    {
        var row = Works();
        foreach (var kind in row.Type.Kinds)
            row.Kind(kind).Row.List(kind["reviews"].With([]), new(), new RowProjection(Model[typeof(Review)]));

        Assert.Equal(100 + 120 + 60 + 20, Rows(row));
        Assert.Equal(3, ReadingSize.Of(new Reading(new(), row)).Relations);
    }

    private static RowProjection Works() => new(Model[typeof(Work)]);

    private static double Rows(RowProjection row) =>
        ReadingCost.Of(new Reading(new(), row), Sizes, OperandValues.None).Rows;
}
