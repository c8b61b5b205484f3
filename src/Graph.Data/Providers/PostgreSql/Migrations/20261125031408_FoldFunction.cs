using Graph.Databases.PostgreSql;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Graph.Data.Providers.PostgreSql.Migrations;

/// <summary>The function by which texts compare whatever the case of their letters.</summary>
/// <remarks>Written by hand, as the one migration that changes no table.</remarks>
public partial class FoldFunction : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(PostgreSqlFold.Sql);

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP FUNCTION graph_fold(text)");
}
