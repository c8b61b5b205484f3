using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.PostgreSql;

/// <summary>What PostgreSQL knows of the tables when it chooses how to read them.</summary>
internal static class PostgreSqlStatistics
{
    /// <summary>Has it look at them now: by itself it does a minute later, and reads badly until then.</summary>
    public static Task RefreshAsync(DbContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync(StatementOf(context), cancellation);

    private static string StatementOf(DbContext context)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        return "ANALYZE "
            + string.Join(
                ", ",
                context
                    .Model.GetRelationalModel()
                    .Tables.Select(table => sql.DelimitIdentifier(table.Name, table.Schema))
            );
    }
}
