namespace Graph.Tests.Server.Types;

/// <summary>`name(languages:)` is the name in the first language that has one.</summary>
public abstract class NameLanguageTests(GraphServer server)
{
    [Fact]
    public async Task The_first_language_that_has_a_name_wins()
    {
        var data = await server.Client.DataAsync(
            """
            query ($languages: [Language!]) {
              region(isoCode: "KZ-19") {
                centre {
                  kazakh: name(languages: [KK_LATN, KK, RU, EN])
                  russian: name(languages: [RU, KK])
                  given: name(languages: $languages)
                  one: name(languages: EN)
                  again: name(languages: [KK_LATN, KK_LATN, RU, KK_LATN])
                  none: name(languages: [KK_LATN])
                  usual: name
                  nothing: name(languages: null)
                }
              }
            }
            """,
            new { languages = (string[])["KK_LATN", "RU", "KK"] }
        );

        data["region"]
            ?["centre"].ShouldBe(
                """
                {
                  "kazakh": "Қонаев", "russian": "Конаев", "given": "Конаев", "one": "Qonaev", "again": "Конаев",
                  "none": null, "usual": "Qonaev", "nothing": "Qonaev"
                }
                """
            );
    }

    [Fact]
    public async Task Nested_rows_choose_each_for_itself_and_filters_and_orders_keep_their_meaning()
    {
        var data = await server.Client.DataAsync(
            """
            {
              regions(where: { name: { startsWith: "A" } }, order: { name: DESC }, first: 3) {
                nodes {
                  name(languages: [KK_LATN, RU])
                  settlements(where: { name: { eq: "Kaskelen" } }, order: { name: ASC }) { name(languages: [RU, EN]) }
                }
              }
              deputies(where: { name: { in: ["Ermurat Bapi", "Arman Qalyqov"] } }, order: { name: ASC }) {
                nodes { name(languages: [KK, RU, EN]) }
              }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "regions": {
                "nodes": [
                  { "name": "Atyrau oblysy", "settlements": [] },
                  { "name": "Astana", "settlements": [] },
                  { "name": "Almaty oblysy", "settlements": [{ "name": "Kaskelen" }] }
                ]
              },
              "deputies": { "nodes": [{ "name": "Arman Qalyqov" }, { "name": "Ермурат Бапи" }] }
            }
            """
        );
    }

    [Fact]
    public async Task Both_arguments_together_are_refused()
    {
        var error = await server.Client.ErrorAsync(
            "{ region(isoCode: \"KZ-19\") { name(language: KK, languages: [RU]) } }"
        );

        Assert.Equal(
            "`language` and `languages` are both given, but `languages` takes the place of `language`. "
                + "Leave one of them out.",
            (string?)error["message"]
        );
        Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]?["code"]);
    }

    [Fact]
    public async Task No_language_at_all_is_refused()
    {
        var error = await server.Client.ErrorAsync("{ region(isoCode: \"KZ-19\") { name(languages: []) } }");

        Assert.Equal("`languages` is an empty list. Name at least one, or leave it out.", (string?)error["message"]);
    }

    [Theory]
    [InlineData("KZ-19", "majilis")]
    [InlineData("kz-19", "MAJILIS")]
    [InlineData("Kz-19", "Majilis")]
    public async Task Codes_are_found_in_letters_of_any_case(string isoCode, string legislature)
    {
        var data = await server.Client.DataAsync(
            """
            query ($isoCode: String!, $legislature: String) {
              region(isoCode: $isoCode) { isoCode }
              district(number: 12, legislature: $legislature) { number }
            }
            """,
            new { isoCode, legislature }
        );

        data.ShouldBe("""{ "region": { "isoCode": "KZ-19" }, "district": { "number": 12 } }""");
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : NameLanguageTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : NameLanguageTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : NameLanguageTests(server);
}
