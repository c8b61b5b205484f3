using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Types;

/// <summary>
/// A fault in the arguments of a field below the root: null is the nearest value that may be, its path has the indexes of
/// the rows, and where no row reaches the field nothing is reported.
/// </summary>
public abstract class FaultBelowTests(GraphServer server)
{
    private const string TooMany = "i: incarnations(first: 99) { ordinal }";

    [Fact]
    public async Task In_a_list_the_list_is_null_and_what_stands_beside_it_is_answered() =>
        await AssertAsync(
            $"{{ districts(first: 2) {{ totalCount nodes {{ {TooMany} }} pageInfo {{ hasNextPage }} }} }}",
            """
            { "districts": { "totalCount": 29, "nodes": null, "pageInfo": { "hasNextPage": true } } }
            """,
            """["districts", "nodes", 0, "i"]"""
        );

    [Fact]
    public async Task In_edges_the_edges_are_null() =>
        await AssertAsync(
            $"{{ d: districts(first: 1) {{ e: edges {{ cursor n: node {{ {TooMany} }} }} nodes {{ number }} }} }}",
            """{ "d": { "e": null, "nodes": [{ "number": 1 }] } }""",
            """["d", "e", 0, "n", "i"]"""
        );

    [Fact]
    public async Task Under_an_optional_row_that_row_is_null_wherever_it_is_there() =>
        await AssertAsync(
            """
            {
              region(isoCode: "KZ-75") {
                incarnations(order: [{ sinceYear: ASC }, { district: { number: ASC } }]) {
                  sinceYear
                  predecessor { id mandates(skip: -1) { id } }
                }
              }
            }
            """,
            """
            {
              "region": {
                "incarnations": [
                  { "sinceYear": 2004, "predecessor": null },
                  { "sinceYear": 2004, "predecessor": null },
                  { "sinceYear": 2004, "predecessor": null },
                  { "sinceYear": 2023, "predecessor": null },
                  { "sinceYear": 2023, "predecessor": null },
                  { "sinceYear": 2023, "predecessor": null }
                ]
              }
            }
            """,
            """["region", "incarnations", 3, "predecessor", "mandates"]"""
        );

    [Fact]
    public async Task Through_lists_and_rows_that_must_be_there_it_goes_up_to_the_root() =>
        await AssertAsync(
            """
            {
              district(number: 12) { number incarnations { district { incarnations { mandates(skip: -1) { id } } } } }
              other: district(number: 12) { number }
            }
            """,
            """{ "district": null, "other": { "number": 12 } }""",
            """["district", "incarnations", 0, "district", "incarnations", 0, "mandates"]"""
        );

    [Fact]
    public async Task The_first_row_that_reaches_it_is_named() =>
        await AssertAsync(
            """
            {
              elections(order: { year: ASC }) {
                nodes { contests(where: { winner: { isNull: false } }, first: 2) { mandates(first: 99) { id } } }
                years: nodes { year }
              }
            }
            """,
            """
            {
              "elections": {
                "nodes": null,
                "years": [
                  { "year": 1995 }, { "year": 1999 }, { "year": 2004 }, { "year": 2007 }, { "year": 2012 }, { "year": 2016 }, { "year": 2021 }, { "year": 2023 }
                ]
              }
            }
            """,
            """["elections", "nodes", 2, "contests", 0, "mandates"]"""
        );

    [Fact]
    public async Task Where_no_row_reaches_it_nothing_is_reported() =>
        await AssertAsync(
            $$"""
            {
              districts(where: { number: { eq: 99 } }) { nodes { {{TooMany}} } }
              district(number: 99) { {{TooMany}} }
              twelve: district(number: 12) {
                incarnations { contests(where: { percent: { gt: 100 } }) { mandates(first: 99) { id } } }
              }
              first: district(number: 12) { incarnations(first: 1) { region { splitFrom { areas(first: 99) { id } } } } }
              nodes(ids: ["RGlzdHJpY3Q6MTI="]) { __typename ... on Region { areas(first: 99) { id } } }
              node(id: "RGlzdHJpY3Q6OTk=") { ... on District { {{TooMany}} } }
              search(text: "qasqaraurov") { __typename ... on District { {{TooMany}} } }
              borderPath(from: 12, to: 11, asOf: "2015-06-01") { steps { borders(first: 99) { direction } } }
            }
            """,
            """
            {
              "districts": { "nodes": [] },
              "district": null,
              "twelve": { "incarnations": [{ "contests": [] }, { "contests": [] }] },
              "first": { "incarnations": [{ "region": { "splitFrom": null } }] },
              "nodes": [{ "__typename": "District" }],
              "node": null,
              "search": [{ "__typename": "Deputy" }],
              "borderPath": null
            }
            """
        );

    [Fact]
    public async Task Among_nodes_of_several_IDs_only_those_that_meet_it_are_null() =>
        await AssertAsync(
            """
            {
              nodes(ids: ["RGlzdHJpY3Q6MTI=", "UmVnaW9uOmFsbWF0eQ==", "bad", "RGlzdHJpY3Q6MTI="]) {
                ... on Region { name }
                ... on District { i: incarnations { mandates(first: 99) { id } } }
              }
            }
            """,
            """{ "nodes": [null, { "name": "Almaty" }, null, null] }""",
            """["nodes", 0, "i", 0, "mandates"]""",
            """["nodes", 2]""",
            """["nodes", 3, "i", 0, "mandates"]"""
        );

    [Fact]
    public async Task Where_an_object_or_a_hit_meets_it_the_root_field_is_null() =>
        await AssertAsync(
            $$"""
            {
              node(id: "RGlzdHJpY3Q6MTI=") { ... on District { {{TooMany}} } }
              search(text: "No. 12") { ... on District { {{TooMany}} } ... on Region { name } }
              borderPath(from: 12, to: 11, asOf: "2024-06-01") { length steps { neighbours(within: 9) { id } } }
              dataset { contradictions(first: 1) { citations(first: 99) { field } } }
            }
            """,
            """{ "node": null, "search": null, "borderPath": null, "dataset": null }""",
            """["node", "i"]""",
            """["search", 0, "i"]""",
            """["borderPath", "steps", 0, "neighbours"]""",
            """["dataset", "contradictions", 0, "citations"]"""
        );

    [Fact]
    public async Task A_case_of_several_meets_it_where_a_row_is_of_that_case()
    {
        var answer = await server.Client.AskAsync(
            """
            {
              dataset {
                contradictions(first: 50) { subject { __typename ... on Region { settlements(first: 99) { id } } } }
                of: contradictions(first: 50) { subject { __typename ... on Legislature { elections(skip: -1) { id } } } }
              }
              all: dataset { contradictions(first: 50) { subject { __typename } } }
            }
            """
        );

        var kinds = answer["data"]?["all"]?["contradictions"]?.AsArray();
        var first = kinds?.Select(c => (string?)c?["subject"]?["__typename"]).ToList().IndexOf("Region");
        Assert.True(first >= 0);
        Assert.Null(answer["data"]?["dataset"]);
        AssertPaths(answer, $"""["dataset", "contradictions", {first}, "subject", "settlements"]""");
    }

    [Fact]
    public async Task Aliases_fragments_and_directives_lead_to_it_like_fields() =>
        await AssertAsync(
            """
            query ($yes: Boolean = true) {
              a: districts(first: 1) { n: nodes { ...Lives @include(if: $yes) } }
              b: districts(first: 1) { nodes { number ...Lives @skip(if: $yes) } }
              c: districts(first: 1) { nodes { ... on District { number ... { x: incarnations(skip: -2) { id } } } } }
              d: districts(first: 1) { ...Page }
            }
            fragment Lives on District { all: incarnations(first: 99) { id } }
            fragment Page on DistrictsConnection { totalCount nodes { number } nodes { ...Lives } }
            """,
            """
            {
              "a": { "n": null },
              "b": { "nodes": [{ "number": 1 }] },
              "c": { "nodes": null },
              "d": { "totalCount": 29, "nodes": null }
            }
            """,
            """["a", "n", 0, "all"]""",
            """["c", "nodes", 0, "x"]""",
            """["d", "nodes", 0, "all"]"""
        );

    [Fact]
    public async Task Of_two_faults_below_one_null_the_first_is_reported_and_each_below_nulls_of_their_own() =>
        await AssertAsync(
            """
            {
              district(number: 12) {
                latestIncarnation { a: mandates(first: 99) { id } b: contests(first: 98) { id } }
                incarnation { b: contests(first: 98) { id } a: mandates(first: 99) { id } }
              }
            }
            """,
            """{ "district": { "latestIncarnation": null, "incarnation": null } }""",
            """["district", "latestIncarnation", "a"]""",
            """["district", "incarnation", "b"]"""
        );

    [Fact]
    public async Task The_error_says_what_is_wrong_and_stands_where_the_field_does()
    {
        var error = await server.Client.ErrorAsync(
            "{ districts(first: 2) {\n  nodes { i: incarnations(first: 99) { ordinal } } } }"
        );

        Assert.Equal(
            "`first: 99` asks for too many rows: a page holds at most 50. "
                + "Ask for `first: 50`, then for those that follow with `skip: 50` besides.",
            (string?)error["message"]
        );
        Assert.Equal("PAGE_TOO_LARGE", (string?)error["extensions"]?["code"]);
        error["locations"].ShouldBe("""[{ "line": 2, "column": 11 }]""");
    }

    private async Task AssertAsync(string query, string data, params string[] paths)
    {
        var answer = await server.Client.AskAsync(query);

        answer["data"].ShouldBe(data);
        AssertPaths(answer, paths);
    }

    private static void AssertPaths(JsonObject answer, params string[] paths) =>
        Assert.Equal(
            paths.Select(path => JsonNode.Parse(path)?.ToJsonString()),
            (answer["errors"]?.AsArray() ?? []).Select(error => error?["path"]?.ToJsonString())
        );

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : FaultBelowTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : FaultBelowTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : FaultBelowTests(server);
}
