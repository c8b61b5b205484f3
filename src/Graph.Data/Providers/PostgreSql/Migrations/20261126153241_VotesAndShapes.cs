using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Graph.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class VotesAndShapes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Elections_LegislatureId_Year",
                table: "Elections");

            migrationBuilder.AddColumn<DateOnly>(
                name: "RetrievedOn",
                table: "Sources",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Shape",
                table: "Regions",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Id",
                table: "PartyResults",
                type: "character varying(201)",
                maxLength: 201,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "CandidateId",
                table: "Names",
                type: "character varying(201)",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "EndNote",
                table: "Mandates",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "EndReason",
                table: "Mandates",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndedById",
                table: "Mandates",
                type: "character varying(100)",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Shape",
                table: "Incarnations",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "Elections",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "OrdinalInYear",
                table: "Elections",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "PartOfId",
                table: "Elections",
                type: "character varying(100)",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "GatheredOn",
                table: "Datasets",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Id",
                table: "Datasets",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Id",
                table: "Coverage",
                type: "character varying(302)",
                maxLength: 302,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "CandidateId",
                table: "Contradictions",
                type: "character varying(201)",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "AgainstAllVotes",
                table: "Contests",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InvalidVotes",
                table: "Contests",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RegisteredVoters",
                table: "Contests",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "TurnoutPercent",
                table: "Contests",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "VotesCast",
                table: "Contests",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CandidateId",
                table: "Citations",
                type: "character varying(201)",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Key",
                table: "Citations",
                type: "character varying(802)",
                maxLength: 802,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Id",
                table: "Borders",
                type: "character varying(201)",
                maxLength: 201,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Shape",
                table: "Areas",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "Candidates",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(201)", maxLength: 201, nullable: false, collation: "C"),
                    ContestId = table.Column<string>(type: "character varying(100)", nullable: false, collation: "C"),
                    DeputyId = table.Column<string>(type: "character varying(100)", nullable: true, collation: "C"),
                    PartyId = table.Column<string>(type: "character varying(100)", nullable: true, collation: "C"),
                    Nomination = table.Column<int>(type: "integer", nullable: true),
                    NominatedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Votes = table.Column<int>(type: "integer", nullable: true),
                    Percent = table.Column<double>(type: "double precision", nullable: true),
                    IsWinner = table.Column<bool>(type: "boolean", nullable: true),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Candidates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Candidates_Contests_ContestId",
                        column: x => x.ContestId,
                        principalTable: "Contests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Candidates_Deputies_DeputyId",
                        column: x => x.DeputyId,
                        principalTable: "Deputies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Candidates_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Vacancies",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    IncarnationId = table.Column<string>(type: "character varying(100)", nullable: false, collation: "C"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    PreviousMandateId = table.Column<string>(type: "character varying(201)", nullable: true, collation: "C"),
                    NextMandateId = table.Column<string>(type: "character varying(201)", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vacancies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Vacancies_Incarnations_IncarnationId",
                        column: x => x.IncarnationId,
                        principalTable: "Incarnations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Vacancies_Mandates_NextMandateId",
                        column: x => x.NextMandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Vacancies_Mandates_PreviousMandateId",
                        column: x => x.PreviousMandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_PartyResults_Id",
                table: "PartyResults",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_Names_CandidateId",
                table: "Names",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_EndedById",
                table: "Mandates",
                column: "EndedById");

            migrationBuilder.CreateIndex(
                name: "IX_Elections_LegislatureId_Year_OrdinalInYear",
                table: "Elections",
                columns: new[] { "LegislatureId", "Year", "OrdinalInYear" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Elections_PartOfId",
                table: "Elections",
                column: "PartOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Coverage_Id",
                table: "Coverage",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_CandidateId",
                table: "Contradictions",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CandidateId",
                table: "Citations",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_Key",
                table: "Citations",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_Borders_Id",
                table: "Borders",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_ContestId",
                table: "Candidates",
                column: "ContestId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_DeputyId",
                table: "Candidates",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_PartyId",
                table: "Candidates",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Vacancies_IncarnationId",
                table: "Vacancies",
                column: "IncarnationId");

            migrationBuilder.CreateIndex(
                name: "IX_Vacancies_NextMandateId",
                table: "Vacancies",
                column: "NextMandateId");

            migrationBuilder.CreateIndex(
                name: "IX_Vacancies_PreviousMandateId",
                table: "Vacancies",
                column: "PreviousMandateId");

            migrationBuilder.AddForeignKey(
                name: "FK_Citations_Candidates_CandidateId",
                table: "Citations",
                column: "CandidateId",
                principalTable: "Candidates",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Contradictions_Candidates_CandidateId",
                table: "Contradictions",
                column: "CandidateId",
                principalTable: "Candidates",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Elections_Elections_PartOfId",
                table: "Elections",
                column: "PartOfId",
                principalTable: "Elections",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Mandates_Acts_EndedById",
                table: "Mandates",
                column: "EndedById",
                principalTable: "Acts",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Names_Candidates_CandidateId",
                table: "Names",
                column: "CandidateId",
                principalTable: "Candidates",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Citations_Candidates_CandidateId",
                table: "Citations");

            migrationBuilder.DropForeignKey(
                name: "FK_Contradictions_Candidates_CandidateId",
                table: "Contradictions");

            migrationBuilder.DropForeignKey(
                name: "FK_Elections_Elections_PartOfId",
                table: "Elections");

            migrationBuilder.DropForeignKey(
                name: "FK_Mandates_Acts_EndedById",
                table: "Mandates");

            migrationBuilder.DropForeignKey(
                name: "FK_Names_Candidates_CandidateId",
                table: "Names");

            migrationBuilder.DropTable(
                name: "Candidates");

            migrationBuilder.DropTable(
                name: "Vacancies");

            migrationBuilder.DropIndex(
                name: "IX_PartyResults_Id",
                table: "PartyResults");

            migrationBuilder.DropIndex(
                name: "IX_Names_CandidateId",
                table: "Names");

            migrationBuilder.DropIndex(
                name: "IX_Mandates_EndedById",
                table: "Mandates");

            migrationBuilder.DropIndex(
                name: "IX_Elections_LegislatureId_Year_OrdinalInYear",
                table: "Elections");

            migrationBuilder.DropIndex(
                name: "IX_Elections_PartOfId",
                table: "Elections");

            migrationBuilder.DropIndex(
                name: "IX_Coverage_Id",
                table: "Coverage");

            migrationBuilder.DropIndex(
                name: "IX_Contradictions_CandidateId",
                table: "Contradictions");

            migrationBuilder.DropIndex(
                name: "IX_Citations_CandidateId",
                table: "Citations");

            migrationBuilder.DropIndex(
                name: "IX_Citations_Key",
                table: "Citations");

            migrationBuilder.DropIndex(
                name: "IX_Borders_Id",
                table: "Borders");

            migrationBuilder.DropColumn(
                name: "RetrievedOn",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Shape",
                table: "Regions");

            migrationBuilder.DropColumn(
                name: "Id",
                table: "PartyResults");

            migrationBuilder.DropColumn(
                name: "CandidateId",
                table: "Names");

            migrationBuilder.DropColumn(
                name: "EndNote",
                table: "Mandates");

            migrationBuilder.DropColumn(
                name: "EndReason",
                table: "Mandates");

            migrationBuilder.DropColumn(
                name: "EndedById",
                table: "Mandates");

            migrationBuilder.DropColumn(
                name: "Shape",
                table: "Incarnations");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Elections");

            migrationBuilder.DropColumn(
                name: "OrdinalInYear",
                table: "Elections");

            migrationBuilder.DropColumn(
                name: "PartOfId",
                table: "Elections");

            migrationBuilder.DropColumn(
                name: "GatheredOn",
                table: "Datasets");

            migrationBuilder.DropColumn(
                name: "Id",
                table: "Datasets");

            migrationBuilder.DropColumn(
                name: "Id",
                table: "Coverage");

            migrationBuilder.DropColumn(
                name: "CandidateId",
                table: "Contradictions");

            migrationBuilder.DropColumn(
                name: "AgainstAllVotes",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "InvalidVotes",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "RegisteredVoters",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "TurnoutPercent",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "VotesCast",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "CandidateId",
                table: "Citations");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "Citations");

            migrationBuilder.DropColumn(
                name: "Id",
                table: "Borders");

            migrationBuilder.DropColumn(
                name: "Shape",
                table: "Areas");

            migrationBuilder.CreateIndex(
                name: "IX_Elections_LegislatureId_Year",
                table: "Elections",
                columns: new[] { "LegislatureId", "Year" },
                unique: true);
        }
    }
}
