using System.Text;
using Graph.Query.Texts;
using Graph.Tests.Peer.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases.PostgreSql;

public sealed class PostgreSqlFoldTests
{
    private static readonly string[] Letters =
    [
        .. Enumerable
            .Range(1, 0x10FFFF)
            .Where(Rune.IsValid)
            .Select(codePoint => new Rune(codePoint).ToString())
            .Where(letter => letter[0] < 0x3000 || TextTests.Fold(letter) != letter),
    ];

    [Fact]
    public async Task The_databases_function_folds_every_letter_as_ours_does()
    {
        await using var database = new PostgreSqlDatabase();
        await database.CreateAsync();
        var options = new DbContextOptionsBuilder<PeerDbContext>();
        database.Use(options);
        await using var context = new PeerDbContext(options.Options);
        await database.CreateTablesAsync(context);

        var folded = await context
            .Database.SqlQuery<string>(
                $"SELECT graph_fold(l.letter) AS \"Value\" FROM unnest({Letters}) WITH ORDINALITY AS l(letter, place) ORDER BY l.place"
            )
            .ToListAsync();

        Assert.True(Letters.Length > 12_000);
        Assert.Equal(Letters.Select(TextTests.Fold), folded);
    }
}
