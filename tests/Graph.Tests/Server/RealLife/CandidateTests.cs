namespace Graph.Tests.Server.RealLife;

/// <summary>Who stood, with how many votes, and what can be fetched again by its ID.</summary>
public abstract class CandidateTests(RealLifeServer server)
{
    [Fact]
    public async Task A_contest_tells_its_votes_and_its_candidates_the_winner_first()
    {
        var data = await server.Client.DataAsync(
            """
            {
              contests(where: { votesCast: { gt: 0 } }) {
                nodes {
                  registeredVoters turnoutPercent votesCast invalidVotes againstAllVotes percent
                  party { name }
                  candidates { id name deputy { name } party { name } nomination nominatedBy votes percent isWinner }
                }
              }
            }
            """
        );

        data.ShouldBe(
            $$"""
            {
              "contests": { "nodes": [{
                "registeredVoters": 2000, "turnoutPercent": 51.5, "votesCast": 1030, "invalidVotes": 20, "againstAllVotes": 10,
                "percent": 69.31, "party": { "name": "Independent" },
                "candidates": [
                  {
                    "id": "{{Id("Candidate:1-2023-bolat")}}", "name": "Bolat", "deputy": { "name": "Bolat" },
                    "party": { "name": "Independent" }, "nomination": "SELF", "nominatedBy": null,
                    "votes": 700, "percent": 69.31, "isWinner": true
                  },
                  {
                    "id": "{{Id(
                "Candidate:1-2023-daulet-omarov"
            )}}", "name": "Daulet Omarov", "deputy": null, "party": null,
                    "nomination": "PUBLIC_ASSOCIATION", "nominatedBy": "Farmers of the North",
                    "votes": 250, "percent": 24.75, "isWinner": false
                  },
                  {
                    "id": "{{Id(
                "Candidate:1-2023-saule"
            )}}", "name": "Saule", "deputy": null, "party": { "name": "Greens" },
                    "nomination": "PARTY", "nominatedBy": null, "votes": null, "percent": null, "isWinner": false
                  }
                ]
              }] }
            }
            """
        );
    }

    [Fact]
    public async Task Candidates_are_filtered_ordered_counted_and_found_by_name()
    {
        var data = await server.Client.DataAsync(
            """
            {
              candidates(where: { percent: { gte: 49 } }, order: [{ percent: ASC }]) {
                totalCount
                nodes { name contest { election { kind } } }
              }
              deputies(where: { candidacies: { some: { isWinner: { eq: true } } } }, order: [{ name: ASC }]) { nodes { name candidacies { percent } } }
              found: search(text: "омаров") { __typename ... on Candidate { name(language: KK) contest { id } } }
              deputy: search(text: "bolat") { __typename }
              ofType: search(text: "saule", types: [CANDIDATE]) { ... on Candidate { name } }
            }
            """
        );

        data.ShouldBe(
            $$"""
            {
              "candidates": { "totalCount": 3, "nodes": [
                { "name": "Daulet Omarov", "contest": { "election": { "kind": "SECOND_ROUND" } } },
                { "name": "Aigerim", "contest": { "election": { "kind": "SECOND_ROUND" } } },
                { "name": "Bolat", "contest": { "election": { "kind": "GENERAL" } } }
              ] },
              "deputies": { "nodes": [
                { "name": "Aigerim", "candidacies": [{ "percent": 51 }] }, { "name": "Bolat", "candidacies": [{ "percent": 69.31 }] }
              ] },
              "found": [
                { "__typename": "Candidate", "name": "Дәулет Омаров", "contest": { "id": "{{Id("Contest:1-2023")}}" } },
                { "__typename": "Candidate", "name": null, "contest": { "id": "{{Id("Contest:1-2023-by-runoff")}}" } }
              ],
              "deputy": [{ "__typename": "Deputy" }],
              "ofType": [{ "name": "Saule" }]
            }
            """
        );
    }

    [Theory]
    [InlineData(
        "Border:1-2023-3-2023-09-04",
        "... on Border { to { sinceDate } }",
        """{ "to": { "sinceDate": "2023-09-04" } }"""
    )]
    [InlineData(
        "Coverage:1-2023-north-hills",
        "... on Coverage { area { name } }",
        """{ "area": { "name": "Hills" } }"""
    )]
    [InlineData("Candidate:1-2023-saule", "... on Candidate { name }", """{ "name": "Saule" }""")]
    [InlineData("Vacancy:1-2023-2024-05-20", "... on Vacancy { to }", """{ "to": null }""")]
    [InlineData("Dataset:assembly", "... on Dataset { title }", """{ "title": "Test districts" }""")]
    [InlineData(
        "Citation:border-1-2023-3-2023-09-04/almanac",
        "... on Citation { source { title } }",
        """{ "source": { "title": "Almanac" } }"""
    )]
    [InlineData(
        "Citation:candidate-1-2023-daulet-omarov/gazette",
        "... on Citation { source { title } }",
        """{ "source": { "title": "Gazette" } }"""
    )]
    [InlineData(
        "Contradiction:value-contest-1-2023-votesCast",
        "... on Contradiction { message }",
        """{ "message": "No. 1 in the election of 2023, votes cast: “Almanac” says 1030, “Gazette” says 1031." }"""
    )]
    public async Task What_has_an_ID_is_fetched_again_by_it(string named, string fields, string expected)
    {
        var data = await server.Client.DataAsync(
            $$"""query ($id: ID!) { node(id: $id) { {{fields}} } }""",
            new { id = Id(named) }
        );

        data["node"].ShouldBe(expected);
    }

    private static string Id(string named) => GlobalIds.Of(named);

    [Collection(InMemoryRealLife.Name)]
    public sealed class OnInMemory(InMemoryRealLife server) : CandidateTests(server);

    [Collection(SqliteRealLife.Name)]
    public sealed class OnSqlite(SqliteRealLife server) : CandidateTests(server);

    [Collection(PostgreSqlRealLife.Name)]
    public sealed class OnPostgreSql(PostgreSqlRealLife server) : CandidateTests(server);
}
