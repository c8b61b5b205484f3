using System.Text;
using Graph.Data.Providers.Relational;
using Graph.Query.Filtering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Data.Providers.PostgreSql;

/// <summary>Gives a database the function that does what <see cref="TextTests.Fold"/> does.</summary>
/// <remarks>
/// PostgreSQL's own <c>lower</c> depends on the database's locale and on the version of its libraries. The table of
/// letters is made by the method itself, so both always agree.
/// </remarks>
public static class PostgreSqlFold
{
    /// <summary>
    /// Letters up to here, Latin, Greek and Cyrillic, have a table of their own: every letter of a text is looked for
    /// in the whole table, and the one of all scripts has four times as many.
    /// </summary>
    private const int EndOfCyrillic = 0x530;

    /// <summary>The statement that creates the function, or replaces it.</summary>
    public static string Sql { get; } = Create();

    /// <summary>Creates the function in a database, or replaces it.</summary>
    /// <param name="database">The database; its user may create functions.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Task CreateFoldFunctionAsync(this DatabaseFacade database, CancellationToken cancellationToken) =>
        database.ExecuteSqlRawAsync(Sql.Replace("{", "{{").Replace("}", "}}"), cancellationToken);

    private static string Create()
    {
        var near = Translate(0, EndOfCyrillic);
        var all = Translate(0, 0x110000);
        return $"""
            CREATE OR REPLACE FUNCTION {TextTestTranslator.FoldFunction}(letters text) RETURNS text
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            AS $$ SELECT CASE WHEN letters COLLATE "C" ~ '^[\u0001-\u{EndOfCyrillic
                - 1:x4}]*$' THEN {near} ELSE {all} END $$
            """;
    }

    private static string Translate(int from, int to)
    {
        var (letters, folded) = (new StringBuilder(), new StringBuilder());
        for (var codePoint = from; codePoint < to; codePoint++)
        {
            if (!Rune.TryCreate(codePoint, out var letter) || codePoint == 0)
                continue;
            var (text, fold) = (letter.ToString(), TextTests.Fold(letter.ToString()));
            if (text == fold)
                continue;
            letters.Append(text);
            folded.Append(fold);
        }
        return $"translate(letters, '{letters}', '{folded}')";
    }
}
