using Graph.Databases.Relational;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Graph.Databases.PostgreSql;

/// <summary>Tests on texts by PostgreSQL's own functions, which count in code points.</summary>
internal sealed class PostgreSqlTextTests(ISqlExpressionFactory sql) : TextTestTranslator(sql)
{
    protected override SqlExpression Contains(SqlExpression text, SqlExpression part) =>
        Sql.GreaterThan(Function<int>("strpos", text, part), Sql.Constant(0));

    protected override SqlExpression StartsWith(SqlExpression text, SqlExpression part) =>
        Function<bool>("starts_with", text, part);

    protected override SqlExpression EndsWith(SqlExpression text, SqlExpression part) =>
        Sql.Equal(Text("right", text, Function<int>("length", part)), part);
}
