namespace Graph.Tests.Server.Types;

/// <summary>A day given at a list of what begins and ends leaves what stood on it.</summary>
public abstract class DayOfListTests(GraphServer server)
{
    [Fact]
    public async Task At_the_root_it_leaves_what_stood_on_that_day()
    {
        var data = await server.Client.DataAsync(
            """
            {
              all: incarnations { totalCount }
              then: incarnations(asOf: "2005-06-01") { totalCount nodes { isCurrent } }
              between: incarnations(asOf: "2015-06-01") { totalCount nodes { id } }
              now: incarnations(asOf: "2024-06-01", where: { region: { isoCode: { eq: "KZ-75" } } }) { totalCount }
              mandates(asOf: "2005-06-01", where: { incarnation: { district: { number: { eq: 12 } } } }) {
                nodes { deputy { name } }
              }
              regionsOf2017: regions(asOf: "2017-06-01") { totalCount }
              regionsOf2018: regions(asOf: "2018-01-01") { totalCount }
              beforeTheDay: regions(asOf: "2022-06-07") { totalCount }
              onTheDay: regions(asOf: "2022-06-08") { totalCount }
              stands: legislatures(asOf: "2026-06-30") { totalCount }
              ended: legislatures(asOf: "2026-07-01") { totalCount }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "all": { "totalCount": 37 },
              "then": {
                "totalCount": 8,
                "nodes": [
                  { "isCurrent": true }, { "isCurrent": true }, { "isCurrent": true }, { "isCurrent": true },
                  { "isCurrent": true }, { "isCurrent": true }, { "isCurrent": true }, { "isCurrent": true }
                ]
              },
              "between": { "totalCount": 0, "nodes": [] },
              "now": { "totalCount": 3 },
              "mandates": { "nodes": [{ "deputy": { "name": "Aitaly Äbdirahmanuly" } }] },
              "regionsOf2017": { "totalCount": 16 },
              "regionsOf2018": { "totalCount": 17 },
              "beforeTheDay": { "totalCount": 17 },
              "onTheDay": { "totalCount": 20 },
              "stands": { "totalCount": 1 },
              "ended": { "totalCount": 0 }
            }
            """
        );
    }

    [Fact]
    public async Task In_an_object_it_leaves_what_stood_on_that_day()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                then: incarnations(asOf: "2005-06-01") { ordinal mandates(asOf: "2023-06-01") { id } }
                later: incarnations(asOf: "2023-06-01") {
                  ordinal
                  before: mandates(asOf: "2023-03-27") { deputy { name } }
                  mandates(asOf: "2023-03-28") { deputy { name } }
                  neighbours(asOf: "2005-06-01") { id }
                  borders(asOf: "2024-06-01", first: 1) { to { district { number } } }
                  noBorders: borders(asOf: "2022-12-31") { to { id } }
                  coverage(asOf: "2022-12-31") { partial }
                }
              }
              region(isoCode: "KZ-71") {
                before: names(asOf: "2018-12-31", where: { language: { eq: EN } }) { text }
                then: names(asOf: "2020-06-01", where: { language: { eq: EN } }) { text }
                now: names(asOf: "2023-01-01", where: { language: { eq: EN } }) { text }
              }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "district": {
                "then": [{ "ordinal": 1, "mandates": [] }],
                "later": [{
                  "ordinal": 2,
                  "before": [],
                  "mandates": [{ "deputy": { "name": "Daniar Qasqaraurov" } }],
                  "neighbours": [],
                  "borders": [{ "to": { "district": { "number": 3 } } }],
                  "noBorders": [],
                  "coverage": []
                }]
              },
              "region": {
                "before": [{ "text": "Astana" }],
                "then": [{ "text": "Astana" }, { "text": "Nur-Sultan" }],
                "now": [{ "text": "Astana" }]
              }
            }
            """
        );
    }

    [Fact]
    public async Task It_goes_with_filters_orders_and_pages_and_holds_below()
    {
        var data = await server.Client.DataAsync(
            """
            query ($day: LocalDate) {
              incarnations(
                asOf: $day, where: { district: { number: { gt: 3 } } }, order: { district: { number: DESC } }, first: 2
              ) {
                totalCount
                nodes { district { number latestIncarnation { isCurrent } } deputy { name } }
              }
            }
            """,
            new { day = "2005-06-01" }
        );

        data["incarnations"]
            .ShouldBe(
                """
                {
                  "totalCount": 6,
                  "nodes": [
                    {
                      "district": { "number": 19, "latestIncarnation": { "isCurrent": false } },
                      "deputy": null
                    },
                    {
                      "district": { "number": 12, "latestIncarnation": { "isCurrent": false } },
                      "deputy": { "name": "Aitaly Äbdirahmanuly" }
                    }
                  ]
                }
                """
            );
    }

    [Fact]
    public async Task Left_out_null_or_given_further_up_it_filters_nothing()
    {
        var data = await server.Client.DataAsync(
            """
            query ($none: LocalDate) {
              incarnations(asOf: null) { totalCount }
              variable: incarnations(asOf: $none) { totalCount }
              district(number: 12, asOf: "2005-06-01") { incarnations { isCurrent mandates { isCurrent } } }
              regions(asOf: "2005-06-01", where: { isoCode: { eq: "KZ-75" } }) {
                nodes { incarnations { district { number } sinceYear } }
              }
              node: nodes(ids: ["RGlzdHJpY3Q6MTI="], asOf: "2005-06-01") {
                ... on District { incarnations { isCurrent } }
              }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "incarnations": { "totalCount": 37 },
              "variable": { "totalCount": 37 },
              "district": {
                "incarnations": [
                  { "isCurrent": true, "mandates": [{ "isCurrent": true }] },
                  { "isCurrent": false, "mandates": [{ "isCurrent": false }] }
                ]
              },
              "regions": {
                "nodes": [{
                  "incarnations": [
                    { "district": { "number": 3 }, "sinceYear": 2004 },
                    { "district": { "number": 3 }, "sinceYear": 2023 },
                    { "district": { "number": 4 }, "sinceYear": 2023 },
                    { "district": { "number": 5 }, "sinceYear": 2023 },
                    { "district": { "number": 6 }, "sinceYear": 2004 },
                    { "district": { "number": 7 }, "sinceYear": 2004 }
                  ]
                }]
              },
              "node": [{ "incarnations": [{ "isCurrent": true }, { "isCurrent": false }] }]
            }
            """
        );
    }

    [Fact]
    public async Task Every_argument_of_its_name_says_what_it_means_in_one_sentence()
    {
        var data = await server.Client.DataAsync(
            "{ __schema { types { name fields { name args { name description } } } } }"
        );

        var descriptions = data["__schema"]
            ?["types"]?.AsArray()
            .SelectMany(type => type?["fields"]?.AsArray() ?? [])
            .SelectMany(field => field?["args"]?.AsArray() ?? [])
            .Where(argument => (string?)argument?["name"] == "asOf")
            .Select(argument => (string?)argument?["description"])
            .ToList();
        Assert.True(descriptions?.Count > 30);
        Assert.All(
            descriptions,
            description =>
                Assert.Contains(
                    "Given at a list of things that begin and end, `asOf` leaves those that stood on that day; left out or "
                        + "inherited, it filters nothing, but decides what is current (today, in UTC, where no day is given).",
                    description,
                    StringComparison.Ordinal
                )
        );
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : DayOfListTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : DayOfListTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : DayOfListTests(server);
}
