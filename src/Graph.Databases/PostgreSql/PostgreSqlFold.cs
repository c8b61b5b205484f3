using System.Text;
using Graph.Databases.Relational;
using Graph.Query.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Databases.PostgreSql;

/// <summary>Gives a database the function that does what <see cref="TextTests.Fold"/> does.</summary>
/// <remarks>
/// PostgreSQL's own <c>lower</c> depends on the database's locale and on the version of its libraries. The table of
/// letters is made by the method itself, so both always agree.
/// </remarks>
public static class PostgreSqlFold
{
    /// <summary>
    /// The capitals beside A to Z that texts are most likely to have. PostgreSQL looks for each letter of a text in the
    /// whole of a table; with the table of all 1,400 a name takes 190 microseconds, with this one 13. A text in ASCII needs
    /// none, and takes less than one.
    /// </summary>
    private const string Usual = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁӘІҢҒҮҰҚӨҺ" + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝĞŞ";

    /// <summary>The statement that creates the function, or replaces it.</summary>
    public static string Sql { get; } = Create();

    /// <summary>Creates the function in a database, or replaces it.</summary>
    /// <param name="database">The database; its user may create functions.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Task CreateFoldFunctionAsync(this DatabaseFacade database, CancellationToken cancellationToken) =>
        database.ExecuteSqlRawAsync(Sql, cancellationToken);

    private static string Create()
    {
        var all = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(c => new Rune(c).ToString());
        var folding = all.Where(letter => TextTests.Fold(letter) != letter).ToList();
        var unusual = folding.Where(letter => !char.IsAscii(letter[0]) && !Usual.Contains(letter));
        return $"""
            CREATE OR REPLACE FUNCTION {TextTestTranslator.FoldFunction}(letters text) RETURNS text
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            AS $$ SELECT CASE
              WHEN octet_length(letters) = length(letters) THEN lower(letters COLLATE "C")
              WHEN letters COLLATE "C" ~ '[{string.Concat(unusual)}]'
              THEN {Translate("letters", folding)}
              ELSE {Translate("lower(letters COLLATE \"C\")", Usual.Select(letter => letter.ToString()))}
            END $$
            """;
    }

    private static string Translate(string text, IEnumerable<string> letters) =>
        $"translate({text}, '{string.Concat(letters)}', '{string.Concat(letters.Select(TextTests.Fold))}')";
}
