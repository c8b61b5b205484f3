using Graph.Databases;
using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases.Insertion;

public sealed class InsertionTests
{
    private static readonly DateTimeOffset Bought = new(2024, 2, 29, 12, 30, 0, TimeSpan.Zero);

    public static TheoryData<string> Kinds => ["InMemory", "Sqlite", "PostgreSql"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rows_come_back_as_they_were_given(string kind)
    {
        await using var database = await CreateAsync(kind);
        await using var written = await ContextAsync<Library>(database, options => new(options));
        await InsertAsync(written, Shelves());

        await using var read = Context<Library>(database, options => new(options));
        var shelf = await read.Shelves.Include(s => s.Books).SingleAsync(s => s.Id == "low");
        Assert.Equal(("high", Library.Wood.Ash), (shelf.AboveId, shelf.Wood));
        var books = shelf.Books.OrderBy(b => b.Id).ToList();
        Assert.Equal([1, 2], books.Select(b => b.Id));
        Assert.Equal((new DateOnly(1999, 12, 31), Bought, 9.5, true), Facts(books[0]));
        Assert.Equal((null, default, null, false), Facts(books[1]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_stands_in_the_lists_of_both_sides_is_joined_once(string kind)
    {
        await using var database = await CreateAsync(kind);
        await using var written = await ContextAsync<Library>(database, options => new(options));
        await InsertAsync(written, Shelves());

        await using var read = Context<Library>(database, options => new(options));
        var first = await read.Books.Include(b => b.Tags).Include(b => b.Sequels).SingleAsync(b => b.Id == 1);
        var second = await read.Books.Include(b => b.Tags).Include(b => b.Sequels).SingleAsync(b => b.Id == 2);
        Assert.Equal(["old", "rare"], first.Tags.Select(t => t.Id).Order(StringComparer.Ordinal));
        Assert.Equal(2, Assert.Single(first.Sequels).Id);
        Assert.Empty(second.Tags);
        Assert.Empty(second.Sequels);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rows_of_a_later_group_may_refer_to_those_of_an_earlier_one(string kind)
    {
        await using var database = await CreateAsync(kind);
        await using var context = await ContextAsync<Library>(database, options => new(options));
        var old = new Library.Tag { Id = "old" };
        var tags = Group(context, [old]);
        var books = Group(context, [new Library.Book { Id = 1, Tags = [old] }, new Library.Book { Id = 2 }]);
        await InsertAsync(context, tags, books);

        Assert.Equal((1, 2), (Total(context, tags), Total(context, books)));
        await using var read = Context<Library>(database, options => new(options));
        Assert.Equal("old", Assert.Single((await read.Books.Include(b => b.Tags).SingleAsync(b => b.Id == 1)).Tags).Id);
        Assert.Equal(2, await read.Books.CountAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rows_with_the_same_key_are_refused_and_none_is_inserted(string kind)
    {
        await using var database = await CreateAsync(kind);
        await using var context = await ContextAsync<Library>(database, options => new(options));
        await Assert.ThrowsAnyAsync<Exception>(() =>
            InsertAsync(
                context,
                [new Library.Shelf { Id = "low" }, new Library.Tag { Id = "old" }, new Library.Tag { Id = "old" }]
            )
        );

        await using var read = Context<Library>(database, options => new(options));
        Assert.Equal((0, 0), (await read.Shelves.CountAsync(), await read.Tags.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_row_without_a_value_that_it_must_have_is_refused(string kind)
    {
        await using var database = await CreateAsync(kind);
        await using var context = await ContextAsync<Library>(database, options => new(options));
        await Assert.ThrowsAnyAsync<Exception>(() =>
            // What the compiler forbids is what this is about.
            InsertAsync(context, [new Library.Tag { Id = null! }])
        );

        await using var read = Context<Library>(database, options => new(options));
        Assert.Empty(await read.Tags.ToListAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rows_are_inserted_besides_those_that_are_there_and_those_that_are_saved(string kind)
    {
        await using var database = await CreateAsync(kind);
        await using var context = await ContextAsync<Library>(database, options => new(options));
        await InsertAsync(context, [new Library.Tag { Id = "first" }]);
        await InsertAsync(context, [new Library.Tag { Id = "second" }]);
        context.Add(new Library.Tag { Id = "third" });
        await context.SaveChangesAsync();

        Assert.Equal(
            ["first", "second", "third"],
            await context.Tags.OrderBy(t => t.Id).Select(t => t.Id).ToListAsync()
        );
        await context.DeleteAllRowsAsync(CancellationToken.None);
        Assert.Equal(0, await context.Tags.CountAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_the_database_has_to_make_is_left_to_EF_Core(string kind)
    {
        await using var database = await CreateAsync(kind);
        await using var written = await ContextAsync<Workshop>(database, options => new(options));
        await InsertAsync(
            written,
            [
                new Workshop.Tool
                {
                    Name = "saw",
                    Maker = new() { Town = "Solingen" },
                },
                new Workshop.Tool { Name = "file" },
            ]
        );

        await using var read = Context<Workshop>(database, options => new(options));
        var tools = await read.Tools.OrderBy(t => t.Name).ToListAsync();
        Assert.Equal(["file", "saw"], tools.Select(t => t.Name));
        Assert.Equal([null, "Solingen"], tools.Select(t => t.Maker?.Town));
        Assert.Equal(2, tools.Select(t => t.Id).Distinct().Count());
    }

    private static IEnumerable<object> Shelves()
    {
        var second = new Library.Book { Id = 2 };
        var first = new Library.Book
        {
            Id = 1,
            Printed = new(1999, 12, 31),
            Bought = Bought,
            Price = 9.5,
            Lent = true,
            Sequels = [second],
        };
        var rare = new Library.Tag { Id = "rare", Books = [first] };
        first.Tags.AddRange([rare, new() { Id = "old" }]);
        return
        [
            new Library.Shelf
            {
                Id = "low",
                Wood = Library.Wood.Ash,
                AboveId = "high",
                Books = [first, second],
            },
            new Library.Shelf { Id = "high" },
            .. first.Tags,
        ];
    }

    private static (DateOnly?, DateTimeOffset, double?, bool) Facts(Library.Book book) =>
        (book.Printed, book.Bought, book.Price, book.Lent);

    private static RowsToInsert Group(DbContext context, IEnumerable<object> given)
    {
        var rows = new RowsToInsert(context.Model);
        rows.Add(given);
        return rows;
    }

    private static int Total(DbContext context, RowsToInsert group) => context.Model.GetEntityTypes().Sum(group.Count);

    private static Task InsertAsync(DbContext context, IEnumerable<object> given) =>
        InsertAsync(context, Group(context, given));

    private static Task InsertAsync(DbContext context, params RowsToInsert[] groups) =>
        context
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync();
                await using var insertion = context.BeginInsertion();
                foreach (var rows in groups)
                    await insertion.InsertAsync(rows, CancellationToken.None);
                await insertion.CompleteAsync(CancellationToken.None);
                await context.RefreshStatisticsAsync(CancellationToken.None);
                await transaction.CommitAsync();
            });

    private static async Task<ITestDatabase> CreateAsync(string kind)
    {
        ITestDatabase database = kind switch
        {
            "Sqlite" => new SqliteDatabase(),
            "PostgreSql" => new PostgreSqlDatabase(),
            _ => new InMemoryDatabase(),
        };
        await database.CreateAsync();
        return database;
    }

    private static async Task<TContext> ContextAsync<TContext>(
        ITestDatabase database,
        Func<DbContextOptions<TContext>, TContext> make
    )
        where TContext : DbContext
    {
        var context = Context(database, make);
        await database.CreateTablesAsync(context);
        return context;
    }

    private static TContext Context<TContext>(ITestDatabase database, Func<DbContextOptions<TContext>, TContext> make)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        database.Use(options);
        return make(options.Options);
    }
}
