using Graph.Databases.Relational;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Graph.Databases.Sqlite;

/// <summary>Tests on texts by SQLite's own functions, which count in code points.</summary>
internal sealed class SqliteTextTests(ISqlExpressionFactory sql) : TextTestTranslator(sql)
{
    protected override SqlExpression Contains(SqlExpression text, SqlExpression part) =>
        Sql.GreaterThan(Position(text, part), Sql.Constant(0));

    protected override SqlExpression StartsWith(SqlExpression text, SqlExpression part) =>
        Sql.Equal(Position(text, part), Sql.Constant(1));

    // From the start, since `substr(text, -0)` would be the whole text.
    protected override SqlExpression EndsWith(SqlExpression text, SqlExpression part)
    {
        var start = Sql.Add(Sql.Subtract(Length(text), Length(part)), Sql.Constant(1));
        return Sql.Equal(Text("substr", text, start, Length(part)), part);
    }

    private SqlExpression Position(SqlExpression text, SqlExpression part) => Function<int>("instr", text, part);

    private SqlExpression Length(SqlExpression text) => Function<int>("length", text);
}
