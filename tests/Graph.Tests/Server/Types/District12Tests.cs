using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Types;

/// <summary>The page of electoral district No. 12, fact by fact, out of one query.</summary>
public abstract class District12Tests(GraphServer server)
{
    [Fact]
    public async Task The_names_and_the_chamber_are_the_pages()
    {
        var district = await DistrictAsync();

        Assert.Equal(12, (int?)district["number"]);
        Assert.Equal("Electoral district No. 12", (string?)district["name"]);
        Assert.Equal("№12 сайлау округі", (string?)district["nameKk"]);
        Assert.Equal("Избирательный округ №12", (string?)district["nameRu"]);
        Assert.Equal("Mäjilis", (string?)district["legislature"]?["name"]);
    }

    [Fact]
    public async Task It_has_lived_twice_in_two_regions()
    {
        var district = await DistrictAsync();

        Assert.Equal(2, district["incarnations"]?.AsArray().Count);
        Assert.Equal("Aktobe Region", (string?)First(district)["region"]?["name"]);
        Assert.Equal("Almaty Region", (string?)Second(district)["region"]?["name"]);
    }

    [Fact]
    public async Task Its_first_life_lasts_from_the_redistribution_of_2004_to_the_amendment_of_2007()
    {
        var life = First(await DistrictAsync());

        Assert.Equal(2004, (int?)life["sinceYear"]);
        Assert.Null(life["sinceDate"]);
        Assert.Equal("REDISTRIBUTION", (string?)life["formedBy"]?["kind"]);
        Assert.Equal(2007, (int?)life["untilYear"]);
        Assert.Null(life["untilDate"]);
        Assert.Equal("CONSTITUTIONAL_AMENDMENT", (string?)life["dissolvedBy"]?["kind"]);
        Assert.Equal(2007, (int?)life["dissolvedBy"]?["decidedYear"]);
    }

    [Fact]
    public async Task It_is_re_established_by_the_commissions_decision_of_24_December_2022()
    {
        var life = Second(await DistrictAsync());

        Assert.Equal("COMMISSION_DECISION", (string?)life["formedBy"]?["kind"]);
        Assert.Equal("2022-12-24", (string?)life["formedBy"]?["decidedOn"]);
        Assert.Equal("2023-01-01", (string?)life["formedBy"]?["inEffectOn"]);
        Assert.Equal("2023-01-01", (string?)life["sinceDate"]);
    }

    [Fact]
    public async Task Its_second_life_ends_with_the_parliament_that_it_elected()
    {
        var life = Second(await DistrictAsync());

        Assert.Equal("2026-07-01", (string?)life["untilDate"]);
        Assert.Equal("CONSTITUTION", (string?)life["dissolvedBy"]?["kind"]);
    }

    [Fact]
    public async Task Its_people_seat_and_areas_are_the_pages()
    {
        var life = Second(await DistrictAsync());

        Assert.Equal(964_419, (int?)life["population"]);
        Assert.Equal(2023, (int?)life["populationYear"]);
        Assert.Equal(493_732, (int?)life["electorate"]);
        Assert.Equal(2023, (int?)life["electorateYear"]);
        Assert.Equal("Kaskelen", (string?)life["seat"]?["name"]);
        Assert.Equal(1, (int?)life["mandatesCount"]);
        Assert.Equal(
            ["Balkhash", "Ile", "Jambyl", "Karasay"],
            life["coverage"]?.AsArray().Select(covered => (string?)covered?["area"]?["name"])
        );
    }

    [Fact]
    public async Task Its_borders_have_the_directions_and_regions_that_the_page_gives()
    {
        var life = Second(await DistrictAsync());

        Assert.Equal(
            [
                (3, "SW", "Almaty"),
                (4, "SW", "Almaty"),
                (5, "SW", "Almaty"),
                (11, "SW", "Almaty Region"),
                (16, "W", "Jambyl Region"),
                (17, "NE", "Jetisu Region"),
                (19, "N", "Karaganda Region"),
            ],
            life["borders"]
                ?.AsArray()
                .Select(border =>
                    (
                        (int?)border?["to"]?["district"]?["number"] ?? 0,
                        (string?)border?["direction"] ?? "",
                        (string?)border?["to"]?["region"]?["name"] ?? ""
                    )
                )
        );
    }

    [Fact]
    public async Task Its_deputies_are_the_pages()
    {
        var district = await DistrictAsync();

        var first = Assert.Single(First(district)["mandates"]?.AsArray() ?? []);
        Assert.Equal("Aitaly Äbdirahmanuly", (string?)first?["deputy"]?["name"]);
        Assert.Equal("AIST", (string?)first?["party"]?["abbreviation"]);
        Assert.Equal(2004, (int?)first?["sinceYear"]);
        Assert.Equal(2007, (int?)first?["untilYear"]);

        var second = Assert.Single(Second(district)["mandates"]?.AsArray() ?? []);
        Assert.Equal("Daniar Qasqaraurov", (string?)second?["deputy"]?["name"]);
        Assert.Equal("Independent", (string?)second?["party"]?["name"]);
        Assert.Equal(2023, (int?)second?["sinceYear"]);
    }

    [Fact]
    public async Task Its_table_of_elections_has_the_two_that_were_held_and_the_four_without_districts()
    {
        var history = (await DistrictAsync())["history"]?.AsArray() ?? [];

        Assert.Equal(
            [
                (2004, "HELD", "Aitaly Äbdirahmanuly", "AIST", 58.0, "Aktobe Region"),
                (2007, "DISTRICT_NOT_STANDING", null, null, null, null),
                (2012, "DISTRICT_NOT_STANDING", null, null, null, null),
                (2016, "DISTRICT_NOT_STANDING", null, null, null, null),
                (2021, "DISTRICT_NOT_STANDING", null, null, null, null),
                (2023, "HELD", "Daniar Qasqaraurov", "Independent", 46.7, "Almaty Region"),
            ],
            history.Select(Row)
        );
        Assert.All(
            history.Where(contest => (string?)contest?["status"] != "HELD"),
            contest => Assert.Equal("Defunct (Single-nationwide PR constituency)", (string?)contest?["note"])
        );
    }

    [Fact]
    public async Task Every_life_says_that_it_was_read_in_the_page()
    {
        var district = await DistrictAsync();

        Assert.All(
            district["incarnations"]?.AsArray() ?? [],
            life => Assert.Contains("Electoral district No. 12 (Kazakhstan)", Titles(life))
        );
    }

    private static IEnumerable<string?> Titles(JsonNode? life) =>
        life?["citations"]?.AsArray().Select(citation => (string?)citation?["source"]?["title"]) ?? [];

    private static (int, string?, string?, string?, double?, string?) Row(JsonNode? contest) =>
        (
            (int?)contest?["election"]?["year"] ?? 0,
            (string?)contest?["status"],
            (string?)contest?["winner"]?["name"],
            (string?)contest?["party"]?["name"],
            (double?)contest?["percent"],
            (string?)contest?["incarnation"]?["region"]?["name"]
        );

    private async Task<JsonNode> DistrictAsync()
    {
        var query = await File.ReadAllTextAsync(RepositoryFiles.Of("schema", "operations", "district-12.graphql"));
        var data = await server.Client.DataAsync(query);
        return data["district"] ?? throw new InvalidDataException("There is no district No. 12.");
    }

    private static JsonNode First(JsonNode district) => Life(district, 0);

    private static JsonNode Second(JsonNode district) => Life(district, 1);

    private static JsonNode Life(JsonNode district, int index) =>
        district["incarnations"]?[index] ?? throw new InvalidDataException($"There is no life {index}.");

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : District12Tests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : District12Tests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : District12Tests(server);
}
