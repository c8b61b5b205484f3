using System.Linq.Expressions;
using Graph.Tests.Databases.Insertion;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases.InMemory;

/// <summary>Rows in memory are looked up by keys of any type: a query looks at no others than those that it finds.</summary>
public sealed class KeyConditionTests
{
    private const int All = 40;

    private static readonly List<int> Looked = [];

    [Fact]
    public Task By_a_whole_number()
    {
        var number = 7;
        return LooksAtAsync([7], b => b.Id == number);
    }

    [Fact]
    public Task By_a_text_and_another_condition()
    {
        var (shelf, price) = ("shelf-7", 3.0);
        return LooksAtAsync([7], b => b.Price > price && shelf == b.ShelfId);
    }

    [Fact]
    public Task By_a_number_that_may_be_missing()
    {
        double? price = 7.5;
        return LooksAtAsync([7], b => b.Price == price);
    }

    [Fact]
    public Task By_a_day()
    {
        var day = FilledLibrary.Printed(7);
        return LooksAtAsync([7], b => b.Printed == day);
    }

    [Fact]
    public Task By_a_list_of_numbers_in_the_order_of_the_table()
    {
        int[] numbers = [9, 3, 9, -1, 5];
        return LooksAtAsync([3, 5, 9], b => numbers.Contains(b.Id));
    }

    [Fact]
    public Task By_a_list_of_texts()
    {
        var shelves = new List<string?> { "shelf-9", "shelf-3" };
        return LooksAtAsync([3, 9], b => shelves.Contains(b.ShelfId));
    }

    [Fact]
    public async Task By_the_key_of_another_row()
    {
        await using var library = await FilledLibrary.OfAsync(All);
        Looked.Clear();
        var found = await library
            .Context.Books.Where(b => b.Id == 7)
            .Select(b => library.Context.Books.Where(o => IsLookedAt(o.Id)).Where(o => o.Id == b.Id).ToList())
            .SingleAsync();
        Assert.Equal([7], found.Select(book => book.Id));
        Assert.Equal([7], Looked);
    }

    [Fact]
    public async Task Behind_what_is_joined_to_it()
    {
        await using var library = await FilledLibrary.OfAsync(All);
        Looked.Clear();
        var joined = library
            .Context.Books.Where(b => IsLookedAt(b.Id))
            .Join(library.Context.Shelves, b => b.ShelfId, s => s.Id, (b, s) => new { Book = b, Shelf = s })
            .Where(j => j.Shelf.Wood == Library.Wood.Oak && j.Shelf.Id != "" && j.Book.Id == 7)
            .Select(j => j.Shelf.Id);
        Assert.Equal(["shelf-7"], joined);
        Assert.Equal([7], Looked);
    }

    [Fact]
    public async Task What_has_no_value_is_found_by_none()
    {
        await using var library = await FilledLibrary.OfAsync(8);
        DateOnly? none = null;
        DateOnly?[] days = [FilledLibrary.Printed(1), none];
        Assert.Equal([0, 4], library.Context.Books.Where(b => b.Printed == none).Select(b => b.Id));
        Assert.Equal([0, 1, 4], library.Context.Books.Where(b => days.Contains(b.Printed)).Select(b => b.Id));
    }

    [Fact]
    public async Task Equal_rows_stay_in_the_order_of_the_table()
    {
        await using var library = await FilledLibrary.OfAsync(6);
        var books = library.Context.Books;
        int[] odd = [1, 3, 5];
        Assert.Equal([1, 3, 5, 0, 2, 4], books.OrderByDescending(b => b.Lent).Select(b => b.Id));
        Assert.Equal([5, 3, 1], books.Where(b => odd.Contains(b.Id)).OrderByDescending(b => b.Price).Select(b => b.Id));
        Assert.Equal([1, 3, 5], books.Where(b => b.Lent).OrderBy(b => b.Lent).Select(b => b.Id));
    }

    [Fact]
    public async Task Rows_that_are_saved_later_take_their_places()
    {
        await using var library = await FilledLibrary.OfAsync(3);
        var ordered = library.Context.Books.OrderByDescending(b => b.Id).Select(b => b.Id);
        Assert.Equal([2, 1, 0], ordered);
        library.Context.Add(new Library.Book { Id = 7, ShelfId = "shelf-1" });
        await library.Context.SaveChangesAsync();
        Assert.Equal([7, 2, 1, 0], ordered);
    }

    private static async Task LooksAtAsync(int[] found, Expression<Func<Library.Book, bool>> condition)
    {
        await using var library = await FilledLibrary.OfAsync(All);
        Looked.Clear();
        var books = library.Context.Books.Where(b => IsLookedAt(b.Id)).Where(condition);
        Assert.Equal(found, books.Select(b => b.Id));
        Assert.Equal(found, Looked);
    }

    /// <summary>Queries over rows in memory call what they are given.</summary>
    private static bool IsLookedAt(int book)
    {
        Looked.Add(book);
        return true;
    }
}
