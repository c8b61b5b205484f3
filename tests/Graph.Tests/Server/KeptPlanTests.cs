using System.Text.Json.Nodes;

namespace Graph.Tests.Server;

/// <summary>
/// A plan that is kept answers every request of its form as one that is made for it: here each request is asked again and
/// again among others of its document, and with a document that nobody has asked before.
/// </summary>
public abstract class KeptPlanTests(GraphServer server)
{
    [Theory]
    [InlineData(
        "query ($n: Int, $some: [Int]) { districts(where: { number: { eq: $n, in: $some } }) { nodes { number } } }",
        """[{ "n": 12 }, { "n": 3 }, {}, { "n": null }, { "some": null }, { "n": 12, "some": [3, 12] }, { "some": [] }, { "some": [1, null, 7] }, { "some": [7] }]"""
    )]
    [InlineData(
        "query ($n: Int = 12) { districts(where: { number: { eq: $n } }) { nodes { number } } }",
        """[{}, { "n": 3 }, { "n": null }]"""
    )]
    [InlineData(
        "query ($where: DistrictFilterInput) { districts(where: $where) { nodes { number } } }",
        """
            [
              { "where": { "number": { "lt": 5 } } }, { "where": { "number": { "gt": 5, "lt": 9 } } }, { "where": {} }, {},
              { "where": null }, { "where": { "or": [] } }, { "where": { "or": [{ "number": { "eq": 3 } }] } },
              { "where": { "or": [{ "number": { "eq": 3 } }, { "number": { "eq": 7 } }] } },
              { "where": { "incarnations": { "any": false } } }, { "where": { "incarnations": { "any": true } } },
              { "where": { "incarnations": null } }, { "where": { "number": null } }
            ]
            """
    )]
    [InlineData(
        "query ($order: [IncarnationSortInput!]) { incarnations(order: $order, first: 50) { nodes { id } } }",
        """
            [
              { "order": [{ "sinceYear": "DESC", "population": "ASC" }] }, { "order": [{ "population": "ASC", "sinceYear": "DESC" }] },
              { "order": [{ "sinceYear": "ASC", "population": "ASC" }] }, { "order": { "sinceYear": "ASC" } }, { "order": [] }, {}
            ]
            """
    )]
    [InlineData(
        "query ($id: ID!) { node(id: $id) { id __typename ... on District { number } ... on Region { code } } }",
        """[{ "id": "RGlzdHJpY3Q6MTI=" }, { "id": "RGlzdHJpY3Q6Mw==" }, { "id": "RGlzdHJpY3Q6OTk=" }, { "id": "no" }, { "id": "" }]"""
    )]
    [InlineData(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }",
        """
            [
              { "ids": ["RGlzdHJpY3Q6MTI="] }, { "ids": ["RGlzdHJpY3Q6Mw==", "RGlzdHJpY3Q6MTI="] }, { "ids": ["no", "RGlzdHJpY3Q6Mw=="] },
              { "ids": [] }, { "ids": "RGlzdHJpY3Q6Nw==" }
            ]
            """
    )]
    [InlineData(
        """
            query ($more: Boolean!, $less: Boolean!, $first: Int, $skip: Int) {
              district(number: 12) {
                number @include(if: $more)
                incarnations(first: $first, skip: $skip) { sinceYear id @skip(if: $less) }
              }
              districts(first: $first) { totalCount }
            }
            """,
        """
            [
              { "more": true, "less": true, "first": 1 }, { "more": false, "less": true, "first": 1 },
              { "more": true, "less": false, "first": 2, "skip": 1 }, { "more": true, "less": false, "first": 51 },
              { "more": true, "less": false, "first": -1, "skip": -1 }, { "more": true, "less": false, "first": 1, "skip": null }
            ]
            """
    )]
    [InlineData(
        """
            query ($day: LocalDate, $language: Language, $languages: [Language!]) {
              region(id: "UmVnaW9uOmt6LWFsbWF0eQ==") { name(language: $language, languages: $languages) }
              district(number: 12, asOf: $day) { incarnations(asOf: $day) { sinceYear isCurrent region { name(language: $language) } } }
            }
            """,
        """
            [
              { "day": "2005-01-01", "language": "KK" }, { "day": "2023-06-01", "language": "RU" }, { "language": null }, {},
              { "languages": ["KK", "RU"] }, { "languages": ["RU"] }, { "languages": [] }, { "languages": ["RU"], "language": "EN" }
            ]
            """
    )]
    [InlineData(
        "query ($text: String!, $first: Int, $types: [SearchType!]) { search(text: $text, first: $first, types: $types) { __typename } }",
        """
            [
              { "text": "Almaty" }, { "text": "Almaty", "first": 1 }, { "text": "…" }, { "text": "district", "types": ["DISTRICT"] },
              { "text": "district", "types": [] }, { "text": "Almaty", "first": 51 }
            ]
            """
    )]
    [InlineData(
        "query ($from: Int!, $to: Int!, $day: LocalDate) { borderPath(from: $from, to: $to, asOf: $day) { length steps { id } } }",
        """[{ "from": 12, "to": 1 }, { "from": 12, "to": 12 }, { "from": 12, "to": 1, "day": "1999-01-01" }, { "from": 1, "to": 12 }]"""
    )]
    public async Task A_kept_plan_answers_as_one_that_is_new(string document, string requests)
    {
        var variables = JsonNode.Parse(requests)?.AsArray() ?? [];
        for (var round = 0; round < 3; round++)
        for (var index = 0; index < variables.Count; index++)
        {
            var kept = await server.Client.AskAsync(document, variables[index]);
            var anew = await server.Client.AskAsync($"{document} # {round} {index}", variables[index]);

            Assert.Equal(anew.ToJsonString(), kept.ToJsonString());
        }
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : KeptPlanTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : KeptPlanTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : KeptPlanTests(server);
}
