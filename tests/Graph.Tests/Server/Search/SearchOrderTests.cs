namespace Graph.Tests.Server.Search;

public abstract class SearchOrderTests(GraphServer server)
{
    private const string Found = """
        ... on District { number } ... on Deputy { name } ... on Region { name }
        ... on Settlement { name } ... on Party { name }
        """;

    [Theory]
    // equal; starts so
    [InlineData("Almaty", "Almaty", "Almaty Region")]
    // a word starts so, of different types
    [InlineData(
        "Kazakhstan",
        "East Kazakhstan Region",
        "North Kazakhstan Region",
        "Turkistan Region",
        "West Kazakhstan Region",
        "Adilet",
        "People's Party of Kazakhstan"
    )]
    // sounds equal; sounds so at the start
    [InlineData("Ақтұбе", "Aktobe", "Aktobe Region")]
    // spelled so inside a word
    [InlineData("орда", "Kyzylorda Region", "Kyzylorda")]
    public async Task The_better_a_name_fits_the_earlier_it_is_found(string text, params string[] names) =>
        Assert.Equal(names, await NamesAsync("text: $text, first: 50", text));

    [Fact]
    public async Task A_name_that_sounds_so_comes_before_those_that_hold_the_text_inside_a_word()
    {
        var data = await server.Client.DataAsync($$"""{ search(text: "Oral", first: 3) { {{Found}} } }""");

        data["search"].ShouldBe("""[{ "name": "Uralsk" }, { "number": 1 }, { "number": 2 }]""");
    }

    [Fact]
    public async Task Equally_good_finds_come_by_type_and_number()
    {
        var data = await server.Client.DataAsync(
            $$"""
            {
              districts: search(text: "electoral", first: 3) { {{Found}} }
              towns: search(text: "Kostanay") { __typename {{Found}} }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "districts": [{ "number": 1 }, { "number": 2 }, { "number": 3 }],
              "towns": [
                { "__typename": "Settlement", "name": "Kostanay" }, { "__typename": "Region", "name": "Kostanay Region" }
              ]
            }
            """
        );
    }

    [Fact]
    public async Task A_search_goes_on_past_a_page_without_gaps_or_repetitions()
    {
        var whole = await NamesAsync("text: $text, first: 50", "a");
        var pages = new List<string>();
        for (var skip = 0; pages.Count == skip; skip += 7)
            pages.AddRange(await NamesAsync($"text: $text, first: 7, skip: {skip}", "a"));

        Assert.Equal(50, whole.Count);
        Assert.True(pages.Count > 50, $"{pages.Count} are found, which is no more than one page.");
        Assert.Equal(whole, pages.Take(50));
    }

    [Theory]
    [InlineData("[DEPUTY]", "Ardaq Nazarov")]
    [InlineData("[PARTY, DEPUTY]", "Ardaq Nazarov", "Agrarian")]
    [InlineData("SETTLEMENT")]
    [InlineData("[]")]
    public async Task A_search_is_limited_to_types(string types, params string[] names)
    {
        var found = await NamesAsync($"text: $text, types: {types}", names.Length > 1 ? "ar" : "ardaq");

        Assert.Equal(names.Length > 0, found.Contains("Ardaq Nazarov"));
        if (names.Length < 2)
            Assert.Equal(names, found);
    }

    [Fact]
    public async Task Numbers_out_of_bounds_are_refused()
    {
        var skip = await server.Client.ErrorAsync($$"""{ search(text: "a", skip: -1) { {{Found}} } }""");
        var first = await server.Client.ErrorAsync($$"""{ search(text: "a", first: 51) { {{Found}} } }""");

        Assert.Equal("INVALID_PAGE", (string?)skip["extensions"]?["code"]);
        Assert.Equal("PAGE_TOO_LARGE", (string?)first["extensions"]?["code"]);
        Assert.Empty(await NamesAsync($"text: $text, first: 50, skip: {int.MaxValue}", "a"));
    }

    private async Task<IReadOnlyList<string>> NamesAsync(string arguments, string text)
    {
        var data = await server.Client.DataAsync(
            $$"""query ($text: String!) { search({{arguments}}) { {{Found}} } }""",
            new { text }
        );
        return [.. data["search"]?.AsArray().Select(row => $"{row?["name"] ?? row?["number"]}") ?? []];
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : SearchOrderTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : SearchOrderTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : SearchOrderTests(server);
}
