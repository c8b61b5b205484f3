namespace Graph.Tests.Server.Types;

public abstract class QueryTests(GraphServer server)
{
    [Fact]
    public async Task What_does_not_exist_is_null_and_no_error()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 404) { number }
              elsewhere: district(number: 12, legislature: "senate") { number }
              election(year: 2005) { year }
              region(isoCode: "XX-00") { name }
              deputy(id: "RGVwdXR5Om5vYm9keQ==") { name }
              node(id: "RGVwdXR5Om5vYm9keQ==") { id }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "district": null, "elsewhere": null, "election": null, "region": null, "deputy": null, "node": null
            }
            """
        );
    }

    [Fact]
    public async Task A_district_is_found_by_the_ID_that_it_gives()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) { id }
              node(id: "RGlzdHJpY3Q6MTI=") { __typename ... on District { number } }
              districts(where: { id: { in: ["RGlzdHJpY3Q6MTI=", "RGlzdHJpY3Q6MQ=="] } }) { nodes { number } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "district": { "id": "RGlzdHJpY3Q6MTI=" },
              "node": { "__typename": "District", "number": 12 },
              "districts": { "nodes": [{ "number": 1 }, { "number": 12 }] }
            }
            """
        );
    }

    [Fact]
    public async Task An_ID_of_another_type_is_refused_where_a_filter_or_a_field_needs_one_type()
    {
        const string Sentence =
            "`RGlzdHJpY3Q6MTI=` is an ID of the type `District`; here it must be one of the type `{0}`.";

        var filter = await server.Client.ErrorAsync(
            """{ regions(where: { id: { eq: "RGlzdHJpY3Q6MTI=" } }) { totalCount } }"""
        );
        var field = await server.Client.ErrorAsync("""{ deputy(id: "RGlzdHJpY3Q6MTI=") { name } }""");

        Assert.Equal(Sentence.Replace("{0}", "Region", StringComparison.Ordinal), (string?)filter["message"]);
        Assert.Equal(Sentence.Replace("{0}", "Deputy", StringComparison.Ordinal), (string?)field["message"]);
    }

    [Fact]
    public async Task All_29_numbers_of_2023_and_all_20_regions_are_there()
    {
        var data = await server.Client.DataAsync(
            """
            {
              districts { totalCount }
              lives2023: incarnations(where: { sinceYear: { eq: 2023 } }) { totalCount }
              lives2004: incarnations(where: { sinceYear: { eq: 2004 } }) { totalCount }
              regions { totalCount }
              elections { nodes { year constituencySeats } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "districts": { "totalCount": 29 },
              "lives2023": { "totalCount": 29 },
              "lives2004": { "totalCount": 8 },
              "regions": { "totalCount": 20 },
              "elections": {
                "nodes": [
                  { "year": 1995, "constituencySeats": 67 },
                  { "year": 1999, "constituencySeats": 67 },
                  { "year": 2004, "constituencySeats": 67 },
                  { "year": 2007, "constituencySeats": 0 },
                  { "year": 2012, "constituencySeats": 0 },
                  { "year": 2016, "constituencySeats": 0 },
                  { "year": 2021, "constituencySeats": 0 },
                  { "year": 2023, "constituencySeats": 29 }
                ]
              }
            }
            """
        );
    }

    [Fact]
    public async Task The_dataset_tells_its_revision_time_licence_and_counts()
    {
        var data = await server.Client.DataAsync(
            """
            {
              dataset {
                revision
                loadedAt
                licence
                counts(where: { type: { in: ["District", "Region", "Election"] } }, order: [{ type: ASC }]) {
                  type
                  count
                }
              }
            }
            """
        );

        var dataset = data["dataset"];
        Assert.Matches("^[0-9a-f]{12,64}$", (string?)dataset?["revision"]);
        Assert.Equal("2024-06-01T12:00:00Z", (string?)dataset?["loadedAt"]);
        Assert.Contains("CC BY-SA 4.0", (string?)dataset?["licence"], StringComparison.Ordinal);
        dataset?["counts"].ShouldBe(
            """
            [
              { "type": "District", "count": 29 }, { "type": "Election", "count": 8 }, { "type": "Region", "count": 20 }
            ]
            """
        );
    }

    [Fact]
    public async Task A_filter_takes_a_number_as_ID_for_its_digits()
    {
        var error = await server.Client.ErrorAsync("{ districts(where: { id: { neq: 12 } }) { totalCount } }");

        Assert.Equal("INVALID_ID", (string?)error["extensions"]?["code"]);
        Assert.StartsWith("`12` is not an ID of this server.", (string?)error["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_relation_can_be_asked_for_alone_and_among_alternatives()
    {
        var data = await server.Client.DataAsync(
            """
            {
              noRegion: incarnations(where: { region: { isNull: true } }) { totalCount }
              someRegion: incarnations(where: { region: { isNull: false } }) { totalCount }
              either: incarnations(
                where: { region: { or: [{ isNull: true }, { isoCode: { eq: "KZ-19" } }] } }
              ) { totalCount }
              noCondition: incarnations(where: { region: {} }) { totalCount }
              neverLived: districts(where: { latestIncarnation: { isNull: true } }) { totalCount }
              neverLivedOrInAlmatyRegion: districts(
                where: { latestIncarnation: { or: [{ isNull: true }, { region: { isoCode: { eq: "KZ-19" } } }] } }
              ) { totalCount }
              noConditionIn2010: districts(asOf: "2010-01-01", where: { incarnation: {} }) { totalCount }
              notStandingIn2010: districts(asOf: "2010-01-01", where: { incarnation: { isNull: true } }) {
                totalCount
              }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "noRegion": { "totalCount": 2 },
              "someRegion": { "totalCount": 35 },
              "either": { "totalCount": 5 },
              "noCondition": { "totalCount": 37 },
              "neverLived": { "totalCount": 0 },
              "neverLivedOrInAlmatyRegion": { "totalCount": 2 },
              "noConditionIn2010": { "totalCount": 29 },
              "notStandingIn2010": { "totalCount": 29 }
            }
            """
        );
    }

    [Fact]
    public async Task Whether_a_row_is_missing_can_be_asked_of_optional_relations_only()
    {
        var error = await server.Client.ErrorAsync(
            "{ contests(where: { incarnation: { region: { isNull: true }, seat: { isNull: true } } }) { totalCount } "
                + "incarnations(where: { isNull: true }) { totalCount } }"
        );

        Assert.Equal(
            "`where.isNull` can be asked of an optional relation only; here there is always a row. Leave it out.",
            (string?)error["message"]
        );
        error["path"].ShouldBe("""["incarnations"]""");
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : QueryTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : QueryTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : QueryTests(server);
}
