using Graph.Databases;
using Graph.Databases.Insertion;
using Graph.Tests.Databases.Insertion;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases.InMemory;

/// <summary>
/// A query over rows in memory looks up what it joins. EF Core would make a list of all rows for each query, which is seen by
/// what is allocated.
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

    private static async Task AllocatesTheSameAsync(Func<Library, IQueryable<string>> query)
    {
        var (few, many) = (await AllocatedAsync(Few, query), await AllocatedAsync(Many, query));
        Assert.InRange(many, few / 2, few * 2);
    }

    /// <summary>Bytes that the query takes when it is asked again.</summary>
    private static async Task<long> AllocatedAsync(int shelves, Func<Library, IQueryable<string>> query)
    {
        await using var database = new InMemoryDatabase();
        await using var library = await FilledAsync(database, shelves);
        var asked = query(library);
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal("shelf-1", Assert.Single([.. asked]));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }

    private static async Task<Library> FilledAsync(InMemoryDatabase database, int shelves)
    {
        var options = new DbContextOptionsBuilder<Library>();
        database.Use(options);
        var library = new Library(options.Options);
        var rows = new RowsToInsert(library.Model);
        rows.Add(Enumerable.Range(0, shelves).Select(n => new Library.Shelf { Id = $"shelf-{n}" }));
        rows.Add([new Library.Book { Id = 1, ShelfId = "shelf-1" }]);
        await using var insertion = library.BeginInsertion();
        await insertion.InsertAsync(rows, CancellationToken.None);
        await insertion.CompleteAsync(CancellationToken.None);
        return library;
    }
}
