namespace Graph.Benchmarks.Yardsticks;

/// <summary>
/// SQL by hand that answers what is asked of the peers' model: one statement each, and the database writes the JSON.
/// </summary>
internal sealed class PeerStatements(JsonDialect json)
{
    /// <summary>Name of the parameter: a district's number, or how many districts there shall be.</summary>
    public const string Parameter = "@value";

    /// <summary>The district of a number.</summary>
    public string One =>
        $"""SELECT {Data("district", $"""(SELECT {District} FROM "District" d WHERE d."Number" = {Parameter})""")}""";

    /// <summary>The first districts.</summary>
    public string FirstPage =>
        $"""
            SELECT {Data("districts", json.Object(("nodes", json.Array(District, "d.\"Id\""))))}
            FROM (SELECT * FROM "District" ORDER BY "Id" LIMIT {Parameter}) d
            """;

    private string District =>
        json.Object([
            .. JsonDialect.Columns("d", "number", "name", "nameKk"),
            (
                "incarnations",
                $"""
                (SELECT {json.Array(Incarnation, "i.\"Id\"")}
                FROM "Incarnation" i JOIN "Region" r ON r."Id" = i."RegionId" WHERE i."DistrictId" = d."Id")
                """
            ),
        ]);

    private string Incarnation =>
        json.Object([
            .. JsonDialect.Columns("i", "since", "until", "population"),
            ("isCurrent", json.Truth("i.\"IsCurrent\"")),
            ("region", json.Object(JsonDialect.Columns("r", "name", "isoCode"))),
            (
                "contests",
                $"""
                (SELECT {json.Array(
                    json.Object(JsonDialect.Columns("c", "year", "winner", "party", "percent")),
                    "c.\"Id\""
                )}
                FROM "Contest" c WHERE c."IncarnationId" = i."Id")
                """
            ),
            (
                "borders",
                $"""
                (SELECT {json.Array(Border, "b.\"Id\"")}
                FROM "Border" b JOIN "Incarnation" t ON t."Id" = b."ToId" JOIN "District" n ON n."Id" = t."DistrictId"
                WHERE b."FromId" = i."Id")
                """
            ),
        ]);

    private string Border =>
        json.Object([
            .. JsonDialect.Columns("b", "direction"),
            ("to", json.Object(("district", json.Object(JsonDialect.Columns("n", "number", "name"))))),
        ]);

    private string Data(string name, string value) => json.Object(("data", json.Object((name, value))));
}
