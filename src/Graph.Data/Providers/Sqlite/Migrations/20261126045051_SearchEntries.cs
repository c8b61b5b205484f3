using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Graph.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SearchEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Names_SearchText",
                table: "Names");

            // EF Core would make the whole table anew, outside of the migration's transaction.
            migrationBuilder.Sql("""ALTER TABLE "Names" DROP COLUMN "SearchText";""");

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<int>(type: "INTEGER", nullable: false),
                    BearerId = table.Column<string>(type: "TEXT", maxLength: 201, nullable: false),
                    Texts = table.Column<string>(type: "TEXT", nullable: false),
                    Sounds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Names",
                type: "TEXT",
                maxLength: 800,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_Names_SearchText",
                table: "Names",
                column: "SearchText");
        }
    }
}
