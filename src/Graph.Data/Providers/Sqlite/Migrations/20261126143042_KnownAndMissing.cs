using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Graph.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KnownAndMissing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ShortName",
                table: "Sources",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Chair",
                table: "Elections",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CompletenessNote",
                table: "Elections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FirstRoundSeats",
                table: "Elections",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AsOf",
                table: "Citations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Counts",
                table: "Citations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Misprint",
                table: "Citations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Completeness",
                columns: table => new
                {
                    ElectionId = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<int>(type: "INTEGER", nullable: false),
                    DatasetRevision = table.Column<string>(type: "TEXT", nullable: false),
                    Known = table.Column<int>(type: "INTEGER", nullable: false),
                    Existed = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Completeness", x => new { x.ElectionId, x.Fact });
                    table.ForeignKey(
                        name: "FK_Completeness_Datasets_DatasetRevision",
                        column: x => x.DatasetRevision,
                        principalTable: "Datasets",
                        principalColumn: "Revision",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Completeness_Elections_ElectionId",
                        column: x => x.ElectionId,
                        principalTable: "Elections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Completeness_DatasetRevision",
                table: "Completeness",
                column: "DatasetRevision");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Completeness");

            migrationBuilder.DropColumn(
                name: "ShortName",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Chair",
                table: "Elections");

            migrationBuilder.DropColumn(
                name: "CompletenessNote",
                table: "Elections");

            migrationBuilder.DropColumn(
                name: "FirstRoundSeats",
                table: "Elections");

            migrationBuilder.DropColumn(
                name: "AsOf",
                table: "Citations");

            migrationBuilder.DropColumn(
                name: "Counts",
                table: "Citations");

            migrationBuilder.DropColumn(
                name: "Misprint",
                table: "Citations");
        }
    }
}
