namespace Graph.Tests.Server.Search;

public abstract class NameSearchTests(GraphServer server)
{
    private const string Fields = """
        __typename
        ... on District { number }
        ... on Deputy { name }
        ... on Region { name }
        ... on Settlement { name }
        ... on Party { name }
        """;

    [Theory]
    [InlineData("qasqaraurov")]
    [InlineData("QASQARAUROV daniar")]
    [InlineData("  Daniar   Qasq ")]
    public async Task Words_are_found_in_any_order_and_case(string text) =>
        await AssertFindsAsync(text, """[{ "__typename": "Deputy", "name": "Daniar Qasqaraurov" }]""");

    [Theory]
    [InlineData("Aitaly Äbdirahmanuly")]
    [InlineData("abdirahmanuly")]
    [InlineData("ÄBDIRAHMANULY")]
    public async Task Accents_do_not_count(string text) =>
        await AssertFindsAsync(text, """[{ "__typename": "Deputy", "name": "Aitaly Äbdirahmanuly" }]""");

    [Theory]
    [InlineData("Qonaev", "Qonaev")]
    [InlineData("Қонаев", "Qonaev")]
    [InlineData("ҚОНАЕВ", "Qonaev")]
    [InlineData("Конаев", "Qonaev")]
    public async Task Latin_Kazakh_and_Russian_spellings_find_the_same_town(string text, string town)
    {
        var data = await server.Client.DataAsync(
            "query ($text: String!) { search(text: $text) { ... on Settlement { name } } }",
            new { text }
        );

        Assert.Contains(town, data["search"]?.AsArray().Select(row => (string?)row?["name"]) ?? []);
    }

    [Fact]
    public async Task An_exact_name_comes_before_one_that_only_starts_so() =>
        await AssertFindsAsync(
            "aktobe",
            """
            [{ "__typename": "Settlement", "name": "Aktobe" }, { "__typename": "Region", "name": "Aktobe Region" }]
            """
        );

    [Fact]
    public async Task A_district_is_found_by_its_number_in_two_languages()
    {
        var data = await server.Client.DataAsync(
            """
            {
              english: search(text: "No. 12", first: 1) { ... on District { number } }
              kazakh: search(text: "№12 сайлау", first: 1) { ... on District { number } }
            }
            """
        );

        data.ShouldBe("""{ "english": [{ "number": 12 }], "kazakh": [{ "number": 12 }] }""");
    }

    [Theory]
    [InlineData("nobody is called so")]
    [InlineData("100%_")]
    public async Task What_nothing_is_called_finds_nothing(string text) => await AssertFindsAsync(text, "[]");

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    public async Task A_text_without_letters_and_digits_is_refused(string text)
    {
        var error = await server.Client.ErrorAsync(
            "query ($text: String!) { search(text: $text) { __typename } }",
            new { text }
        );

        Assert.Equal("`text` has nothing to look for. Give at least one letter or digit.", (string?)error["message"]);
    }

    [Theory]
    [InlineData(2_000, "`text` has 10889 characters; a search takes at most 200. ")]
    [InlineData(11, "`text` has 11 different words; a search takes at most 10. ")]
    public async Task A_text_of_many_words_is_refused(int words, string expected)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(number => $"w{number}"));

        var error = await server.Client.ErrorAsync($$"""{ search(text: "{{text}}") { __typename } }""");

        Assert.StartsWith(expected, (string?)error["message"], StringComparison.Ordinal);
        Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]?["code"]);
    }

    [Fact]
    public async Task Ten_different_words_may_come_several_times()
    {
        const string Words = "electoral district no 12 e d n 1 2 o";

        await AssertFindsAsync($"{Words} {Words}", """[{ "__typename": "District", "number": 12 }]""");
    }

    [Fact]
    public async Task A_search_that_cannot_be_made_leaves_the_other_fields_their_answers()
    {
        var answer = await server.Client.AskAsync(
            """{ bad: search(text: " ") { __typename } good: districts { totalCount } }"""
        );

        answer["data"].ShouldBe("""{ "bad": null, "good": { "totalCount": 29 } }""");
        Assert.Equal("INVALID_ARGUMENT", (string?)answer["errors"]?[0]?["extensions"]?["code"]);
    }

    private async Task AssertFindsAsync(string text, string expected)
    {
        var data = await server.Client.DataAsync(
            $$"""query ($text: String!) { search(text: $text) { {{Fields}} } }""",
            new { text }
        );

        data["search"].ShouldBe(expected);
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : NameSearchTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : NameSearchTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : NameSearchTests(server);
}
