using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Graph.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Acts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DecidedYear = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InEffectOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Datasets",
                columns: table => new
                {
                    Revision = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LoadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LoadedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: true),
                    Licence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Attribution = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Datasets", x => x.Revision);
                });

            migrationBuilder.CreateTable(
                name: "Deputies",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deputies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Legislatures",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    UntilYear = table.Column<int>(type: "INTEGER", nullable: true),
                    UntilDate = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Legislatures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Parties",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Abbreviation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    IsoCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    FormerIsoCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Kato = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    SinceYear = table.Column<int>(type: "INTEGER", nullable: true),
                    SinceDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SplitFromId = table.Column<string>(type: "TEXT", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    DistrictsCount = table.Column<int>(type: "INTEGER", nullable: true),
                    Electorate = table.Column<int>(type: "INTEGER", nullable: true),
                    ElectorateYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Regions_Regions_SplitFromId",
                        column: x => x.SplitFromId,
                        principalTable: "Regions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Licence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RecordCounts",
                columns: table => new
                {
                    DatasetRevision = table.Column<string>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordCounts", x => new { x.DatasetRevision, x.Type });
                    table.ForeignKey(
                        name: "FK_RecordCounts_Datasets_DatasetRevision",
                        column: x => x.DatasetRevision,
                        principalTable: "Datasets",
                        principalColumn: "Revision",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Districts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LegislatureId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Districts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Districts_Legislatures_LegislatureId",
                        column: x => x.LegislatureId,
                        principalTable: "Legislatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Elections",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    LegislatureId = table.Column<string>(type: "TEXT", nullable: false),
                    System = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstRound = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SecondRound = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    ConstituencySeats = table.Column<int>(type: "INTEGER", nullable: true),
                    ListSeats = table.Column<int>(type: "INTEGER", nullable: true),
                    AssemblySeats = table.Column<int>(type: "INTEGER", nullable: true),
                    ThresholdPercent = table.Column<double>(type: "REAL", nullable: true),
                    RegisteredVoters = table.Column<int>(type: "INTEGER", nullable: true),
                    TurnoutPercent = table.Column<double>(type: "REAL", nullable: true),
                    VotesCast = table.Column<int>(type: "INTEGER", nullable: true),
                    InvalidVotes = table.Column<int>(type: "INTEGER", nullable: true),
                    ListVotes = table.Column<int>(type: "INTEGER", nullable: true),
                    AgainstAllVotes = table.Column<int>(type: "INTEGER", nullable: true),
                    CandidatesNominated = table.Column<int>(type: "INTEGER", nullable: true),
                    CandidatesRegistered = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Elections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Elections_Legislatures_LegislatureId",
                        column: x => x.LegislatureId,
                        principalTable: "Legislatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Areas",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 201, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    RegionId = table.Column<string>(type: "TEXT", nullable: false),
                    Kato = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Areas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Areas_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Settlements",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RegionId = table.Column<string>(type: "TEXT", nullable: true),
                    CentreOfId = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settlements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Settlements_Regions_CentreOfId",
                        column: x => x.CentreOfId,
                        principalTable: "Regions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Settlements_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PartyResults",
                columns: table => new
                {
                    ElectionId = table.Column<string>(type: "TEXT", nullable: false),
                    PartyId = table.Column<string>(type: "TEXT", nullable: false),
                    Leader = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    ConstituencySeats = table.Column<int>(type: "INTEGER", nullable: true),
                    FirstRoundSeats = table.Column<int>(type: "INTEGER", nullable: true),
                    ListSeats = table.Column<int>(type: "INTEGER", nullable: true),
                    ListVotes = table.Column<int>(type: "INTEGER", nullable: true),
                    ListPercent = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartyResults", x => new { x.ElectionId, x.PartyId });
                    table.ForeignKey(
                        name: "FK_PartyResults_Elections_ElectionId",
                        column: x => x.ElectionId,
                        principalTable: "Elections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PartyResults_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Incarnations",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    DistrictId = table.Column<string>(type: "TEXT", nullable: false),
                    RegionId = table.Column<string>(type: "TEXT", nullable: true),
                    SinceYear = table.Column<int>(type: "INTEGER", nullable: false),
                    SinceDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UntilYear = table.Column<int>(type: "INTEGER", nullable: true),
                    UntilDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FormedById = table.Column<string>(type: "TEXT", nullable: true),
                    DissolvedById = table.Column<string>(type: "TEXT", nullable: true),
                    PredecessorId = table.Column<string>(type: "TEXT", nullable: true),
                    SeatId = table.Column<string>(type: "TEXT", nullable: true),
                    Situated = table.Column<string>(type: "TEXT", nullable: true),
                    MandatesCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Population = table.Column<int>(type: "INTEGER", nullable: true),
                    PopulationYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Electorate = table.Column<int>(type: "INTEGER", nullable: true),
                    ElectorateYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incarnations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Incarnations_Acts_DissolvedById",
                        column: x => x.DissolvedById,
                        principalTable: "Acts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Incarnations_Acts_FormedById",
                        column: x => x.FormedById,
                        principalTable: "Acts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Incarnations_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Incarnations_Incarnations_PredecessorId",
                        column: x => x.PredecessorId,
                        principalTable: "Incarnations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Incarnations_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Incarnations_Settlements_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Settlements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Names",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    SinceYear = table.Column<int>(type: "INTEGER", nullable: true),
                    UntilYear = table.Column<int>(type: "INTEGER", nullable: true),
                    LegislatureId = table.Column<string>(type: "TEXT", nullable: true),
                    DistrictId = table.Column<string>(type: "TEXT", nullable: true),
                    RegionId = table.Column<string>(type: "TEXT", nullable: true),
                    AreaId = table.Column<string>(type: "TEXT", nullable: true),
                    SettlementId = table.Column<string>(type: "TEXT", nullable: true),
                    DeputyId = table.Column<string>(type: "TEXT", nullable: true),
                    PartyId = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Names", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Names_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Names_Deputies_DeputyId",
                        column: x => x.DeputyId,
                        principalTable: "Deputies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Names_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Names_Legislatures_LegislatureId",
                        column: x => x.LegislatureId,
                        principalTable: "Legislatures",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Names_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Names_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Names_Settlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "Settlements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Borders",
                columns: table => new
                {
                    FromId = table.Column<string>(type: "TEXT", nullable: false),
                    ToId = table.Column<string>(type: "TEXT", nullable: false),
                    Direction = table.Column<int>(type: "INTEGER", nullable: true),
                    FacesReverse = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Borders", x => new { x.FromId, x.ToId });
                    table.ForeignKey(
                        name: "FK_Borders_Incarnations_FromId",
                        column: x => x.FromId,
                        principalTable: "Incarnations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Borders_Incarnations_ToId",
                        column: x => x.ToId,
                        principalTable: "Incarnations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contests",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ElectionId = table.Column<string>(type: "TEXT", nullable: false),
                    DistrictId = table.Column<string>(type: "TEXT", nullable: false),
                    IncarnationId = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    WinnerId = table.Column<string>(type: "TEXT", nullable: true),
                    PartyId = table.Column<string>(type: "TEXT", nullable: true),
                    Percent = table.Column<double>(type: "REAL", nullable: true),
                    Round = table.Column<int>(type: "INTEGER", nullable: true),
                    CandidatesNominated = table.Column<int>(type: "INTEGER", nullable: true),
                    CandidatesRegistered = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contests_Deputies_WinnerId",
                        column: x => x.WinnerId,
                        principalTable: "Deputies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contests_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Contests_Elections_ElectionId",
                        column: x => x.ElectionId,
                        principalTable: "Elections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Contests_Incarnations_IncarnationId",
                        column: x => x.IncarnationId,
                        principalTable: "Incarnations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contests_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Coverage",
                columns: table => new
                {
                    IncarnationId = table.Column<string>(type: "TEXT", nullable: false),
                    AreaId = table.Column<string>(type: "TEXT", nullable: false),
                    Partial = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Coverage", x => new { x.IncarnationId, x.AreaId });
                    table.ForeignKey(
                        name: "FK_Coverage_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Coverage_Incarnations_IncarnationId",
                        column: x => x.IncarnationId,
                        principalTable: "Incarnations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IncarnationSettlement",
                columns: table => new
                {
                    IncarnationsId = table.Column<string>(type: "TEXT", nullable: false),
                    SettlementsId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncarnationSettlement", x => new { x.IncarnationsId, x.SettlementsId });
                    table.ForeignKey(
                        name: "FK_IncarnationSettlement_Incarnations_IncarnationsId",
                        column: x => x.IncarnationsId,
                        principalTable: "Incarnations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IncarnationSettlement_Settlements_SettlementsId",
                        column: x => x.SettlementsId,
                        principalTable: "Settlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Proximities",
                columns: table => new
                {
                    FromId = table.Column<string>(type: "TEXT", nullable: false),
                    ToId = table.Column<string>(type: "TEXT", nullable: false),
                    Distance = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proximities", x => new { x.FromId, x.ToId });
                    table.ForeignKey(
                        name: "FK_Proximities_Incarnations_FromId",
                        column: x => x.FromId,
                        principalTable: "Incarnations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Proximities_Incarnations_ToId",
                        column: x => x.ToId,
                        principalTable: "Incarnations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Mandates",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 201, nullable: false),
                    DeputyId = table.Column<string>(type: "TEXT", nullable: false),
                    IncarnationId = table.Column<string>(type: "TEXT", nullable: false),
                    PartyId = table.Column<string>(type: "TEXT", nullable: true),
                    WonInId = table.Column<string>(type: "TEXT", nullable: true),
                    SinceYear = table.Column<int>(type: "INTEGER", nullable: false),
                    SinceDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UntilYear = table.Column<int>(type: "INTEGER", nullable: true),
                    UntilDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndDay = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mandates_Contests_WonInId",
                        column: x => x.WonInId,
                        principalTable: "Contests",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Mandates_Deputies_DeputyId",
                        column: x => x.DeputyId,
                        principalTable: "Deputies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Mandates_Incarnations_IncarnationId",
                        column: x => x.IncarnationId,
                        principalTable: "Incarnations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Mandates_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    States = table.Column<string>(type: "TEXT", nullable: true),
                    Derived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    LegislatureId = table.Column<string>(type: "TEXT", nullable: true),
                    DistrictId = table.Column<string>(type: "TEXT", nullable: true),
                    IncarnationId = table.Column<string>(type: "TEXT", nullable: true),
                    BorderFromId = table.Column<string>(type: "TEXT", nullable: true),
                    BorderToId = table.Column<string>(type: "TEXT", nullable: true),
                    CoverageIncarnationId = table.Column<string>(type: "TEXT", nullable: true),
                    CoverageAreaId = table.Column<string>(type: "TEXT", nullable: true),
                    RegionId = table.Column<string>(type: "TEXT", nullable: true),
                    AreaId = table.Column<string>(type: "TEXT", nullable: true),
                    SettlementId = table.Column<string>(type: "TEXT", nullable: true),
                    ElectionId = table.Column<string>(type: "TEXT", nullable: true),
                    ContestId = table.Column<string>(type: "TEXT", nullable: true),
                    DeputyId = table.Column<string>(type: "TEXT", nullable: true),
                    MandateId = table.Column<string>(type: "TEXT", nullable: true),
                    PartyId = table.Column<string>(type: "TEXT", nullable: true),
                    PartyResultElectionId = table.Column<string>(type: "TEXT", nullable: true),
                    PartyResultPartyId = table.Column<string>(type: "TEXT", nullable: true),
                    ActId = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Citations_Acts_ActId",
                        column: x => x.ActId,
                        principalTable: "Acts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Borders_BorderFromId_BorderToId",
                        columns: x => new { x.BorderFromId, x.BorderToId },
                        principalTable: "Borders",
                        principalColumns: new[] { "FromId", "ToId" });
                    table.ForeignKey(
                        name: "FK_Citations_Contests_ContestId",
                        column: x => x.ContestId,
                        principalTable: "Contests",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Coverage_CoverageIncarnationId_CoverageAreaId",
                        columns: x => new { x.CoverageIncarnationId, x.CoverageAreaId },
                        principalTable: "Coverage",
                        principalColumns: new[] { "IncarnationId", "AreaId" });
                    table.ForeignKey(
                        name: "FK_Citations_Deputies_DeputyId",
                        column: x => x.DeputyId,
                        principalTable: "Deputies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Elections_ElectionId",
                        column: x => x.ElectionId,
                        principalTable: "Elections",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Incarnations_IncarnationId",
                        column: x => x.IncarnationId,
                        principalTable: "Incarnations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Legislatures_LegislatureId",
                        column: x => x.LegislatureId,
                        principalTable: "Legislatures",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Mandates_MandateId",
                        column: x => x.MandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_PartyResults_PartyResultElectionId_PartyResultPartyId",
                        columns: x => new { x.PartyResultElectionId, x.PartyResultPartyId },
                        principalTable: "PartyResults",
                        principalColumns: new[] { "ElectionId", "PartyId" });
                    table.ForeignKey(
                        name: "FK_Citations_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Settlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "Settlements",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contradictions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 501, nullable: false),
                    DatasetRevision = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false),
                    LegislatureId = table.Column<string>(type: "TEXT", nullable: true),
                    DistrictId = table.Column<string>(type: "TEXT", nullable: true),
                    IncarnationId = table.Column<string>(type: "TEXT", nullable: true),
                    RegionId = table.Column<string>(type: "TEXT", nullable: true),
                    AreaId = table.Column<string>(type: "TEXT", nullable: true),
                    SettlementId = table.Column<string>(type: "TEXT", nullable: true),
                    ElectionId = table.Column<string>(type: "TEXT", nullable: true),
                    ContestId = table.Column<string>(type: "TEXT", nullable: true),
                    DeputyId = table.Column<string>(type: "TEXT", nullable: true),
                    MandateId = table.Column<string>(type: "TEXT", nullable: true),
                    PartyId = table.Column<string>(type: "TEXT", nullable: true),
                    ActId = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contradictions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contradictions_Acts_ActId",
                        column: x => x.ActId,
                        principalTable: "Acts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Contests_ContestId",
                        column: x => x.ContestId,
                        principalTable: "Contests",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Datasets_DatasetRevision",
                        column: x => x.DatasetRevision,
                        principalTable: "Datasets",
                        principalColumn: "Revision",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Contradictions_Deputies_DeputyId",
                        column: x => x.DeputyId,
                        principalTable: "Deputies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Elections_ElectionId",
                        column: x => x.ElectionId,
                        principalTable: "Elections",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Incarnations_IncarnationId",
                        column: x => x.IncarnationId,
                        principalTable: "Incarnations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Legislatures_LegislatureId",
                        column: x => x.LegislatureId,
                        principalTable: "Legislatures",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Mandates_MandateId",
                        column: x => x.MandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Contradictions_Settlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "Settlements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CitationContradiction",
                columns: table => new
                {
                    CitationsId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContradictionId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CitationContradiction", x => new { x.CitationsId, x.ContradictionId });
                    table.ForeignKey(
                        name: "FK_CitationContradiction_Citations_CitationsId",
                        column: x => x.CitationsId,
                        principalTable: "Citations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CitationContradiction_Contradictions_ContradictionId",
                        column: x => x.ContradictionId,
                        principalTable: "Contradictions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Areas_RegionId",
                table: "Areas",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Borders_ToId",
                table: "Borders",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_CitationContradiction_ContradictionId",
                table: "CitationContradiction",
                column: "ContradictionId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ActId",
                table: "Citations",
                column: "ActId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_AreaId",
                table: "Citations",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_BorderFromId_BorderToId",
                table: "Citations",
                columns: new[] { "BorderFromId", "BorderToId" });

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ContestId",
                table: "Citations",
                column: "ContestId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CoverageIncarnationId_CoverageAreaId",
                table: "Citations",
                columns: new[] { "CoverageIncarnationId", "CoverageAreaId" });

            migrationBuilder.CreateIndex(
                name: "IX_Citations_DeputyId",
                table: "Citations",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_DistrictId",
                table: "Citations",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ElectionId",
                table: "Citations",
                column: "ElectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_IncarnationId",
                table: "Citations",
                column: "IncarnationId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_LegislatureId",
                table: "Citations",
                column: "LegislatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_MandateId",
                table: "Citations",
                column: "MandateId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_PartyId",
                table: "Citations",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_PartyResultElectionId_PartyResultPartyId",
                table: "Citations",
                columns: new[] { "PartyResultElectionId", "PartyResultPartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_Citations_RegionId",
                table: "Citations",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SettlementId",
                table: "Citations",
                column: "SettlementId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SourceId",
                table: "Citations",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Contests_DistrictId_ElectionId",
                table: "Contests",
                columns: new[] { "DistrictId", "ElectionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contests_ElectionId",
                table: "Contests",
                column: "ElectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Contests_IncarnationId",
                table: "Contests",
                column: "IncarnationId");

            migrationBuilder.CreateIndex(
                name: "IX_Contests_PartyId",
                table: "Contests",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Contests_WinnerId",
                table: "Contests",
                column: "WinnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_ActId",
                table: "Contradictions",
                column: "ActId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_AreaId",
                table: "Contradictions",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_ContestId",
                table: "Contradictions",
                column: "ContestId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_DatasetRevision",
                table: "Contradictions",
                column: "DatasetRevision");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_DeputyId",
                table: "Contradictions",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_DistrictId",
                table: "Contradictions",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_ElectionId",
                table: "Contradictions",
                column: "ElectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_IncarnationId",
                table: "Contradictions",
                column: "IncarnationId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_LegislatureId",
                table: "Contradictions",
                column: "LegislatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_MandateId",
                table: "Contradictions",
                column: "MandateId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_PartyId",
                table: "Contradictions",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_RegionId",
                table: "Contradictions",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Contradictions_SettlementId",
                table: "Contradictions",
                column: "SettlementId");

            migrationBuilder.CreateIndex(
                name: "IX_Coverage_AreaId",
                table: "Coverage",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Districts_LegislatureId_Number",
                table: "Districts",
                columns: new[] { "LegislatureId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Districts_Number",
                table: "Districts",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Elections_LegislatureId_Year",
                table: "Elections",
                columns: new[] { "LegislatureId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Elections_Year",
                table: "Elections",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_IncarnationSettlement_SettlementsId",
                table: "IncarnationSettlement",
                column: "SettlementsId");

            migrationBuilder.CreateIndex(
                name: "IX_Incarnations_DissolvedById",
                table: "Incarnations",
                column: "DissolvedById");

            migrationBuilder.CreateIndex(
                name: "IX_Incarnations_DistrictId_Ordinal",
                table: "Incarnations",
                columns: new[] { "DistrictId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Incarnations_FormedById",
                table: "Incarnations",
                column: "FormedById");

            migrationBuilder.CreateIndex(
                name: "IX_Incarnations_PredecessorId",
                table: "Incarnations",
                column: "PredecessorId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Incarnations_RegionId",
                table: "Incarnations",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Incarnations_SeatId",
                table: "Incarnations",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Legislatures_Code",
                table: "Legislatures",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_DeputyId",
                table: "Mandates",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_IncarnationId",
                table: "Mandates",
                column: "IncarnationId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_PartyId",
                table: "Mandates",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_WonInId",
                table: "Mandates",
                column: "WonInId");

            migrationBuilder.CreateIndex(
                name: "IX_Names_AreaId",
                table: "Names",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Names_DeputyId",
                table: "Names",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_Names_DistrictId",
                table: "Names",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_Names_LegislatureId",
                table: "Names",
                column: "LegislatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Names_PartyId",
                table: "Names",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Names_RegionId",
                table: "Names",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Names_SearchText",
                table: "Names",
                column: "SearchText");

            migrationBuilder.CreateIndex(
                name: "IX_Names_SettlementId",
                table: "Names",
                column: "SettlementId");

            migrationBuilder.CreateIndex(
                name: "IX_Names_Text",
                table: "Names",
                column: "Text");

            migrationBuilder.CreateIndex(
                name: "IX_PartyResults_PartyId",
                table: "PartyResults",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Proximities_ToId",
                table: "Proximities",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_IsoCode",
                table: "Regions",
                column: "IsoCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regions_SplitFromId",
                table: "Regions",
                column: "SplitFromId");

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_CentreOfId",
                table: "Settlements",
                column: "CentreOfId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_RegionId",
                table: "Settlements",
                column: "RegionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CitationContradiction");

            migrationBuilder.DropTable(
                name: "IncarnationSettlement");

            migrationBuilder.DropTable(
                name: "Names");

            migrationBuilder.DropTable(
                name: "Proximities");

            migrationBuilder.DropTable(
                name: "RecordCounts");

            migrationBuilder.DropTable(
                name: "Citations");

            migrationBuilder.DropTable(
                name: "Contradictions");

            migrationBuilder.DropTable(
                name: "Borders");

            migrationBuilder.DropTable(
                name: "Coverage");

            migrationBuilder.DropTable(
                name: "PartyResults");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Datasets");

            migrationBuilder.DropTable(
                name: "Mandates");

            migrationBuilder.DropTable(
                name: "Areas");

            migrationBuilder.DropTable(
                name: "Contests");

            migrationBuilder.DropTable(
                name: "Deputies");

            migrationBuilder.DropTable(
                name: "Elections");

            migrationBuilder.DropTable(
                name: "Incarnations");

            migrationBuilder.DropTable(
                name: "Parties");

            migrationBuilder.DropTable(
                name: "Acts");

            migrationBuilder.DropTable(
                name: "Districts");

            migrationBuilder.DropTable(
                name: "Settlements");

            migrationBuilder.DropTable(
                name: "Legislatures");

            migrationBuilder.DropTable(
                name: "Regions");
        }
    }
}
