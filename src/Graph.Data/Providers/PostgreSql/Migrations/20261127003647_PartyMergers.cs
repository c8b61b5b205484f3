using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Graph.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class PartyMergers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "MergedIntoId",
                table: "Parties",
                type: "character varying(100)",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "MergedOn",
                table: "Parties",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MergedYear",
                table: "Parties",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Parties_MergedIntoId",
                table: "Parties",
                column: "MergedIntoId");

            migrationBuilder.AddForeignKey(
                name: "FK_Parties_Parties_MergedIntoId",
                table: "Parties",
                column: "MergedIntoId",
                principalTable: "Parties",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Parties_Parties_MergedIntoId",
                table: "Parties");

            migrationBuilder.DropIndex(
                name: "IX_Parties_MergedIntoId",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "MergedOn",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "MergedYear",
                table: "Parties");
        }
    }
}
