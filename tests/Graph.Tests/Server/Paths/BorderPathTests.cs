using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Paths;

public abstract class BorderPathTests(GraphServer server)
{
    [Fact]
    public async Task From_No_12_to_No_1_leads_over_three_borders_each_of_which_a_source_states()
    {
        var data = await server.Client.DataAsync(
            """
            {
              borderPath(from: 12, to: 1) {
                length
                steps { id district { number } region { name } neighbours { id } }
              }
            }
            """
        );

        var steps = data["borderPath"]?["steps"]?.AsArray() ?? [];
        Assert.Equal(3, (int?)data["borderPath"]?["length"]);
        Assert.Equal([12, 19, 9, 1], steps.Select(step => (int?)step?["district"]?["number"] ?? 0));
        Assert.Equal(
            ["Almaty Region", "Karaganda Region", "Akmola Region", "Astana"],
            steps.Select(step => (string?)step?["region"]?["name"])
        );
        Assert.All(
            steps.Zip(steps.Skip(1)),
            pair => Assert.Contains((string?)pair.Second?["id"], Ids(pair.First?["neighbours"]))
        );
    }

    [Fact]
    public async Task A_path_to_oneself_has_one_step_and_no_length()
    {
        var data = await server.Client.DataAsync(
            "{ borderPath(from: 12, to: 12) { length steps { district { number } } } }"
        );

        data["borderPath"].ShouldBe("""{ "length": 0, "steps": [{ "district": { "number": 12 } }] }""");
    }

    [Fact]
    public async Task Where_no_path_leads_or_a_district_did_not_stand_there_is_none()
    {
        var data = await server.Client.DataAsync(
            """
            {
              unknownNumber: borderPath(from: 12, to: 99) { length }
              noBordersKnown: borderPath(from: 12, to: 11, asOf: "2005-06-01") { length }
              notStanding: borderPath(from: 12, to: 11, asOf: "2015-06-01") { length }
              bordersKnown: borderPath(from: 12, to: 11, asOf: "2023-06-01") { length }
            }
            """
        );

        data.ShouldBe(
            """
            { "unknownNumber": null, "noBordersKnown": null, "notStanding": null, "bordersKnown": { "length": 1 } }
            """
        );
    }

    [Fact]
    public async Task The_day_of_a_path_holds_for_its_steps()
    {
        var data = await server.Client.DataAsync(
            """
            {
              before: borderPath(from: 12, to: 3, asOf: "2023-03-20") { steps { deputy { name } } }
              after: borderPath(from: 12, to: 3, asOf: "2023-06-01") { steps { deputy { name } } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "before": { "steps": [{ "deputy": null }, { "deputy": null }] },
              "after": {
                "steps": [{ "deputy": { "name": "Daniar Qasqaraurov" } }, { "deputy": { "name": "Ermurat Bapi" } }]
              }
            }
            """
        );
    }

    [Fact]
    public async Task Neighbours_within_two_borders_include_the_neighbours_neighbours_and_not_oneself()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                latestIncarnation {
                  near: neighbours { district { number } }
                  far: neighbours(within: 2) { district { number } }
                }
              }
            }
            """
        );

        var life = data["district"]?["latestIncarnation"];
        Assert.Equal([3, 4, 5, 11, 16, 17, 19], Numbers(life?["near"]));
        Assert.Equal([3, 4, 5, 8, 9, 11, 16, 17, 18, 19, 20, 23, 28], Numbers(life?["far"]));
    }

    [Fact]
    public async Task Further_than_three_borders_is_refused()
    {
        var error = await server.Client.ErrorAsync(
            "{ district(number: 12) { latestIncarnation { neighbours(within: 4) { id } } } }"
        );

        Assert.Equal("`within: 4` is out of bounds. Ask for 1 to 3.", (string?)error["message"]);
        Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]?["code"]);
        error["path"].ShouldBe("""["district", "latestIncarnation", "neighbours"]""");
    }

    private static IEnumerable<string?> Ids(JsonNode? rows) => rows?.AsArray().Select(row => (string?)row?["id"]) ?? [];

    private static IEnumerable<int> Numbers(JsonNode? rows) =>
        rows?.AsArray().Select(row => (int?)row?["district"]?["number"] ?? 0) ?? [];

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : BorderPathTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : BorderPathTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : BorderPathTests(server);
}
