using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Graph.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class FigureAttributions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AreaFiguresAttribution",
                table: "Datasets",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "RegionFiguresAttribution",
                table: "Datasets",
                type: "text",
                nullable: true,
                collation: "C");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AreaFiguresAttribution",
                table: "Datasets");

            migrationBuilder.DropColumn(
                name: "RegionFiguresAttribution",
                table: "Datasets");
        }
    }
}
