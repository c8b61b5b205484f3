using Graph.Databases;
using Graph.Databases.Insertion;
using Graph.Tests.Databases.Insertion;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases.InMemory;

/// <summary>A library in memory: shelves from `shelf-0`, and on each the book of its number.</summary>
internal sealed class FilledLibrary : IAsyncDisposable
{
    private readonly InMemoryDatabase database = new();

    private FilledLibrary()
    {
        var options = new DbContextOptionsBuilder<Library>();
        database.Use(options);
        Context = new(options.Options);
    }

    /// <summary>Reads it.</summary>
    public Library Context { get; }

    /// <summary>The day on which a book was printed; every fourth tells none.</summary>
    public static DateOnly? Printed(int book) => book % 4 == 0 ? null : new DateOnly(1900, 1, 1).AddDays(book);

    public static async Task<FilledLibrary> OfAsync(int shelves)
    {
        var library = new FilledLibrary();
        var rows = new RowsToInsert(library.Context.Model);
        var numbers = Enumerable.Range(0, shelves).ToList();
        rows.Add(numbers.Select(n => new Library.Shelf { Id = $"shelf-{n}" }));
        rows.Add(
            numbers.Select(n => new Library.Book
            {
                Id = n,
                ShelfId = $"shelf-{n}",
                Printed = Printed(n),
                Price = n + 0.5,
                Lent = n % 2 == 1,
            })
        );
        await using var insertion = library.Context.BeginInsertion();
        await insertion.InsertAsync(rows, CancellationToken.None);
        await insertion.CompleteAsync(CancellationToken.None);
        return library;
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await database.DisposeAsync();
    }
}
