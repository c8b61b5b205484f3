using Graph.Data;
using Graph.Data.Exporting.Csv;
using Graph.Data.Model;
using Graph.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Exporting;

public sealed class CsvFileTests
{
    /// <summary>Rows that no list of their own is for: how far others lie, what search looks through, and counts.</summary>
    private static readonly Type[] Others =
    [
        typeof(Proximity),
        typeof(SearchEntry),
        typeof(RecordCount),
        typeof(Completeness),
        typeof(Dictionary<string, object>),
    ];

    [Fact]
    public void Every_kind_of_row_has_a_table_and_every_column_a_description()
    {
        using var context = new GraphDbContext(
            new DbContextOptionsBuilder().UseInMemoryDatabase(nameof(CsvFileTests)).Options
        );

        var kinds = context.Model.GetEntityTypes().Select(e => e.ClrType).Except(Others);

        Assert.Equal(kinds.Count(), CsvTables.All.Count);
        Assert.All(CsvTables.All, table => Assert.NotEqual("", table.Description));
        Assert.All(CsvTables.All.SelectMany(t => t.Columns), column => Assert.NotEqual("", column.Description));
    }

    [Theory]
    [InlineData("Aktobe", "Aktobe")]
    [InlineData("№ 12", "№ 12")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("-2", "'-2")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData(-2, "-2")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(true, "true")]
    [InlineData(MandateEndReason.Resigned, "RESIGNED")]
    [InlineData(null, null)]
    public void A_text_never_becomes_a_formula_and_numbers_stay_numbers(object? value, string? cell) =>
        Assert.Equal(cell, CsvValue.Written(value));

    [Fact]
    public async Task Each_part_is_sent_before_the_next_rows_are_read()
    {
        const int rows = 5_000;
        await using var database = new SqliteDatabase();
        await database.CreateAsync();
        var log = new StatementLog();
        await using var context = Context(database, log);
        await database.CreateTablesAsync(context);
        context.AddRange(Enumerable.Range(1, rows).Select(Name));
        await context.SaveChangesAsync();
        var before = log.Count;
        await using var output = new Parts(() => log.Count - before);

        var count = await CsvFile.WriteAsync(Table("names"), context, day: null, output, default);

        Assert.Equal(rows, count);
        Assert.Equal([1, 2, 3], output.StatementsBefore);
        Assert.InRange(output.Longest, 1, output.Length / 2);
    }

    private static CsvTable Table(string name) => CsvTables.All.Single(t => t.Name == name);

    private static GraphDbContext Context(SqliteDatabase database, StatementLog log)
    {
        var options = new DbContextOptionsBuilder().AddInterceptors(log);
        database.Use(options);
        return new GraphDbContext(options.Options);
    }

    private static LocalizedName Name(int id) =>
        new()
        {
            Id = id,
            Language = Language.En,
            Text = $"Name {id}",
            Kind = NameKind.Main,
        };

    /// <summary>Notes, of each part that comes, how many statements had run before.</summary>
    private sealed class Parts(Func<int> statements) : MemoryStream
    {
        public List<int> StatementsBefore { get; } = [];

        public long Longest { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            StatementsBefore.Add(statements());
            Longest = Math.Max(Longest, buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
