using Graph.Tests.Databases.Insertion;

namespace Graph.Tests.Databases.InMemory;

/// <summary>
/// A query over rows in memory looks up what it joins, and reads a table in an order that is kept. EF Core would make a list of
/// all rows for each query, which is seen by what is allocated.
/// </summary>
public sealed class RowsByKeyTests
{
    private const int Few = 10;
    private const int Many = 20_000;

    [Fact]
    public Task What_must_be_there_is_joined_by_its_key() =>
        AllocatesTheSameAsync(library =>
            library
                .Books.Where(b => b.Id == 1)
                .Join(library.Shelves, book => book.ShelfId, shelf => shelf.Id, (_, shelf) => shelf.Id)
        );

    [Fact]
    public Task What_may_be_missing_is_joined_by_its_key() =>
        AllocatesTheSameAsync(library =>
            library
                .Books.Where(b => b.Id == 1)
                .LeftJoin(library.Shelves, book => book.ShelfId, shelf => shelf.Id, (_, shelf) => shelf!.Id) // it is there, as the assertion shows
        );

    [Fact]
    public Task The_first_rows_are_read_without_sorting_all() =>
        AllocatesTheSameAsync(library => library.Books.OrderBy(b => b.Id).Skip(1).Take(1).Select(b => b.ShelfId ?? ""));

    [Fact]
    public Task The_first_rows_of_a_kind_are_read_without_sorting_all() =>
        AllocatesTheSameAsync(library =>
            library
                .Books.Where(b => b.Lent)
                .OrderBy(b => b.Printed)
                .ThenBy(b => b.ShelfId)
                .Take(1)
                .Select(b => b.ShelfId ?? "")
        );

    private static async Task AllocatesTheSameAsync(Func<Library, IQueryable<string>> query)
    {
        var (few, many) = (await AllocatedAsync(Few, query), await AllocatedAsync(Many, query));
        Assert.InRange(many, few / 2, few * 2);
    }

    /// <summary>Bytes that the query takes when it is asked again.</summary>
    private static async Task<long> AllocatedAsync(int shelves, Func<Library, IQueryable<string>> query)
    {
        await using var library = await FilledLibrary.OfAsync(shelves);
        var asked = query(library.Context);
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal("shelf-1", Assert.Single([.. asked]));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
