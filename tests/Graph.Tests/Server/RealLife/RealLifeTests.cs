namespace Graph.Tests.Server.RealLife;

/// <summary>Lives, elections, mandates and vacancies, as real life has them.</summary>
public abstract class RealLifeTests(RealLifeServer server)
{
    [Fact]
    public async Task Of_two_lives_that_begin_in_a_year_the_later_has_the_day_in_its_ID()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 3, legislature: "assembly") {
                incarnations { id ordinal region { name } predecessor { id } neighbours { district { number } } }
                incarnation(asOf: "2023-09-03") { ordinal }
              }
            }
            """
        );

        data.ShouldBe(
            $$"""
            {
              "district": {
                "incarnations": [
                  { "id": "{{Id(
                "Incarnation:3-2023"
            )}}", "ordinal": 1, "region": { "name": "North" }, "predecessor": null, "neighbours": [] },
                  {
                    "id": "{{Id("Incarnation:3-2023-09-04")}}", "ordinal": 2, "region": { "name": "South" },
                    "predecessor": { "id": "{{Id(
                "Incarnation:3-2023"
            )}}" }, "neighbours": [{ "district": { "number": 1 } }]
                  }
                ],
                "incarnation": { "ordinal": 1 }
              }
            }
            """
        );
    }

    [Fact]
    public async Task A_year_has_several_elections_and_names_that_of_the_whole_chamber()
    {
        var data = await server.Client.DataAsync(
            """
            {
              election(year: 2023, legislature: "assembly") { id kind partOf { id } parts { id kind parts { id kind } } }
              others: elections(where: { kind: { neq: GENERAL } }) { nodes { year firstRound partOf { firstRound } } }
              district(number: 1, legislature: "assembly") { history { id election { kind } } }
            }
            """
        );

        data.ShouldBe(
            $$"""
            {
              "election": { "id": "{{Id("Election:2023")}}", "kind": "GENERAL", "partOf": null, "parts": [{
                "id": "{{Id("Election:2023-by")}}", "kind": "BY_ELECTION",
                "parts": [{ "id": "{{Id("Election:2023-by-runoff")}}", "kind": "SECOND_ROUND" }]
              }] },
              "others": { "nodes": [
                { "year": 2023, "firstRound": "2023-10-08", "partOf": { "firstRound": "2023-03-19" } },
                { "year": 2023, "firstRound": "2023-10-22", "partOf": { "firstRound": "2023-10-08" } }
              ] },
              "district": { "history": [
                { "id": "{{Id("Contest:1-2023")}}", "election": { "kind": "GENERAL" } },
                { "id": "{{Id("Contest:1-2023-by")}}", "election": { "kind": "BY_ELECTION" } },
                { "id": "{{Id("Contest:1-2023-by-runoff")}}", "election": { "kind": "SECOND_ROUND" } }
              ] }
            }
            """
        );
    }

    [Fact]
    public async Task A_deputy_has_a_mandate_for_each_time_and_each_party_and_all_tell_why_they_ended()
    {
        var data = await server.Client.DataAsync(
            """
            {
              mandates(where: { sinceYear: { gte: 2023 } }) {
                nodes { id party { name } wonIn { id } endReason endNote endedBy { title ends { id } } }
              }
              resigned: mandates(where: { endReason: { in: [RESIGNED, DISQUALIFIED] } }) { totalCount }
              changed: deputies(where: { mandates: { count: { gte: 3 } } }) { nodes { name } }
            }
            """
        );

        data.ShouldBe(
            $$"""
            {
              "mandates": { "nodes": [
                {
                  "id": "{{Id("Mandate:1-2023-bolat")}}", "party": null, "wonIn": { "id": "{{Id("Contest:1-2023")}}" },
                  "endReason": "RESIGNED", "endNote": "To lead the region.",
                  "endedBy": { "title": "Brought the districts back.", "ends": [{ "id": "{{Id(
                "Mandate:1-2023-bolat"
            )}}" }] }
                },
                {
                  "id": "{{Id("Mandate:1-2023-aigerim")}}", "party": { "name": "Greens" },
                  "wonIn": { "id": "{{Id(
                "Contest:1-2023-by-runoff"
            )}}" }, "endReason": "OTHER", "endNote": "Left the party.", "endedBy": null
                },
                {
                  "id": "{{Id("Mandate:1-2023-aigerim-2024")}}", "party": { "name": "Independent" },
                  "wonIn": { "id": "{{Id(
                "Contest:1-2023-by-runoff"
            )}}" }, "endReason": "DIED", "endNote": null, "endedBy": null
                },
                { "id": "{{Id(
                "Mandate:1-2023-bolat-2024"
            )}}", "party": null, "wonIn": null, "endReason": null, "endNote": null, "endedBy": null }
              ] },
              "resigned": { "totalCount": 1 },
              "changed": { "nodes": [{ "name": "Aigerim" }] }
            }
            """
        );
    }

    [Fact]
    public async Task A_seat_is_vacant_while_nobody_holds_the_mandate()
    {
        var data = await server.Client.DataAsync(
            """
            {
              incarnations(where: { vacancies: { some: { from: { gt: "2000-01-01" } } } }) {
                nodes {
                  vacancies { id from to previousMandate { deputy { name } } nextMandate { deputy { name } } }
                  then: vacancies(asOf: "2024-03-01") { from }
                  fallen: vacancies(where: { previousMandate: { isNull: false }, to: { neq: null } }) { from }
                }
              }
            }
            """
        );

        data.ShouldBe(
            $$"""
            {
              "incarnations": { "nodes": [{
                "vacancies": [
                  { "id": "{{Id(
                "Vacancy:1-2023-2023-01-01"
            )}}", "from": "2023-01-01", "to": "2023-03-28", "previousMandate": null, "nextMandate": { "deputy": { "name": "Bolat" } } },
                  { "id": "{{Id(
                "Vacancy:1-2023-2023-06-30"
            )}}", "from": "2023-06-30", "to": "2023-11-01", "previousMandate": { "deputy": { "name": "Bolat" } }, "nextMandate": { "deputy": { "name": "Aigerim" } } },
                  { "id": "{{Id(
                "Vacancy:1-2023-2024-02-15"
            )}}", "from": "2024-02-15", "to": "2024-05-01", "previousMandate": { "deputy": { "name": "Aigerim" } }, "nextMandate": { "deputy": { "name": "Bolat" } } },
                  { "id": "{{Id(
                "Vacancy:1-2023-2024-05-20"
            )}}", "from": "2024-05-20", "to": null, "previousMandate": { "deputy": { "name": "Bolat" } }, "nextMandate": null }
                ],
                "then": [{ "from": "2024-02-15" }],
                "fallen": [{ "from": "2023-06-30" }, { "from": "2024-02-15" }]
              }] }
            }
            """
        );
    }

    [Fact]
    public async Task The_dataset_says_how_old_its_facts_are()
    {
        var data = await server.Client.DataAsync(
            """
            { dataset { id gatheredOn } sources(order: [{ retrievedOn: DESC }]) { nodes { title retrievedOn } } }
            """
        );

        data.ShouldBe(
            $$"""
            {
              "dataset": { "id": "{{Id("Dataset:assembly")}}", "gatheredOn": "2024-05-31" },
              "sources": { "nodes": [{ "title": "Gazette", "retrievedOn": "2024-05-30" }, { "title": "Almanac", "retrievedOn": null }] }
            }
            """
        );
    }

    private static string Id(string named) => GlobalIds.Of(named);

    [Collection(InMemoryRealLife.Name)]
    public sealed class OnInMemory(InMemoryRealLife server) : RealLifeTests(server);

    [Collection(SqliteRealLife.Name)]
    public sealed class OnSqlite(SqliteRealLife server) : RealLifeTests(server);

    [Collection(PostgreSqlRealLife.Name)]
    public sealed class OnPostgreSql(PostgreSqlRealLife server) : RealLifeTests(server);
}
