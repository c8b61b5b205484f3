using System.Diagnostics;
using System.Reflection;
using Graph.Query.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Graph.Databases.Relational;

/// <summary>
/// Translates the methods of <see cref="TextTests"/> into functions of a database. None of them is <c>LIKE</c>, so
/// nothing need be escaped.
/// </summary>
internal abstract class TextTestTranslator(ISqlExpressionFactory sql)
    : IMethodCallTranslator,
        IMethodCallTranslatorPlugin
{
    /// <summary>
    /// The function that does what <see cref="TextTests.Fold"/> does; every connection or database is given it.
    /// </summary>
    public const string FoldFunction = "graph_fold";

    protected ISqlExpressionFactory Sql { get; } = sql;

    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (method.DeclaringType != typeof(TextTests))
            return null;

        var text = Sql.ApplyDefaultTypeMapping(arguments[0]);
        return method.Name == nameof(TextTests.Fold)
            ? Text(FoldFunction, text)
            : Test(method.Name, text, Sql.ApplyDefaultTypeMapping(arguments[1]));
    }

    protected abstract SqlExpression Contains(SqlExpression text, SqlExpression part);

    protected abstract SqlExpression StartsWith(SqlExpression text, SqlExpression part);

    protected abstract SqlExpression EndsWith(SqlExpression text, SqlExpression part);

    /// <summary>A function whose result is a text.</summary>
    protected SqlExpression Text(string function, params SqlExpression[] arguments) =>
        Function<string>(function, arguments);

    /// <summary>A function that is null where an argument is.</summary>
    protected SqlExpression Function<T>(string function, params SqlExpression[] arguments) =>
        Sql.ApplyDefaultTypeMapping(
            Sql.Function(function, arguments, nullable: true, arguments.Select(_ => true), typeof(T))
        );

    private SqlExpression Test(string name, SqlExpression text, SqlExpression part) =>
        name switch
        {
            nameof(TextTests.Contains) => Contains(text, part),
            nameof(TextTests.StartsWith) => StartsWith(text, part),
            nameof(TextTests.EndsWith) => EndsWith(text, part),
            _ => throw new UnreachableException(),
        };
}
