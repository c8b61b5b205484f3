using System.Text.Json.Nodes;
using Graph.Tests.Data.Loading;
using Graph.Tests.Databases;

namespace Graph.Tests.Server.Types;

/// <summary>Of lives and mandates that follow each other within a year, no two are current on one day.</summary>
public sealed class MeetingLivesTests : IDisposable
{
    private static readonly string[] Databases = ["InMemory", "Sqlite", "PostgreSql"];

    private readonly TestDataset dataset = new();

    /// <summary>The database, the end of one life, the beginning of the next, and the first day of the latter.</summary>
    public static TheoryData<string, string, string, string> Partings
    {
        get
        {
            var partings = new TheoryData<string, string, string, string>();
            foreach (var database in Databases)
            {
                partings.Add(database, "2007", "2007", "2007-01-01");
                partings.Add(database, "2007", "2007-09-04", "2007-09-04");
                partings.Add(database, "2007-06-20", "2007", "2007-06-20");
                partings.Add(database, "2007-06-20", "2007-06-20", "2007-06-20");
            }
            return partings;
        }
    }

    public void Dispose() => dataset.Dispose();

    [Theory]
    [MemberData(nameof(Partings))]
    public async Task One_life_ends_where_the_next_begins(string database, string until, string since, string first)
    {
        Live($$"""{ "since": "2004", "until": "{{until}}" }, { "since": "{{since}}", "until": "2012" }""");

        var before = DateOnly.ParseExact(first, "O").AddDays(-1).ToString("O");
        var data = await AskAsync(database, new { before, first });

        data.ShouldBe(
            """
            {
              "before": { "nodes": [{ "ordinal": 1 }] },
              "first": { "nodes": [{ "ordinal": 2 }] },
              "district": {
                "current": [{ "isCurrent": false }, { "isCurrent": true }, { "isCurrent": false }],
                "overlapping": [{ "ordinal": 2 }]
              }
            }
            """
        );
    }

    [Theory]
    [InlineData("InMemory")]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task One_mandate_ends_where_the_next_begins_and_none_goes_beyond_its_life(string database)
    {
        Live(
            """
            {
              "since": "2004", "until": "2007",
              "mandates": [
                { "deputy": "bolat", "since": "2005", "until": "2007" },
                { "deputy": "aigerim", "since": "2004", "until": "2005" }
              ]
            },
            { "since": "2007-09-04", "until": "2012", "mandates": [{ "deputy": "aigerim", "since": "2007", "until": "2012" }] }
            """
        );

        var data = await ServeAsync(
            database,
            """
            {
              of2004: mandates(asOf: "2004-12-31") { nodes { deputy { name } } }
              of2005: mandates(asOf: "2005-01-01") { nodes { deputy { name } } }
              early2007: mandates(asOf: "2007-09-03") { nodes { deputy { name } } }
              late2007: mandates(where: { isCurrent: { eq: true } }, asOf: "2007-09-04") { nodes { deputy { name } } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "of2004": { "nodes": [{ "deputy": { "name": "Aigerim" } }] },
              "of2005": { "nodes": [{ "deputy": { "name": "Bolat" } }] },
              "early2007": { "nodes": [{ "deputy": { "name": "Bolat" } }] },
              "late2007": { "nodes": [{ "deputy": { "name": "Aigerim" } }] }
            }
            """
        );
    }

    /// <summary>Gives district 2 lives before its present one, and district 1 none.</summary>
    private void Live(string lives)
    {
        dataset.Replace("districts/2.json", "[{ \"since\"", $"[{lives}, {{ \"since\"");
        var first = JsonNode.Parse(dataset.Read("districts/1.json"));
        first?["incarnations"]?.AsArray().RemoveAt(1);
        dataset.Write("districts/1.json", first?.ToJsonString() ?? "");
    }

    private Task<JsonNode> AskAsync(string database, object days) =>
        ServeAsync(
            database,
            """
            query ($before: LocalDate!, $first: LocalDate!) {
              before: incarnations(asOf: $before) { nodes { ordinal } }
              first: incarnations(where: { isCurrent: { eq: true } }, asOf: $first) { nodes { ordinal } }
              district(number: 2, legislature: "assembly", asOf: $first) {
                current: incarnations { isCurrent }
                overlapping: incarnations(where: { overlaps: { from: $first, to: $first } }) { ordinal }
              }
            }
            """,
            days
        );

    private async Task<JsonNode> ServeAsync(string provider, string query, object? variables = null)
    {
        await using ITestDatabase database = provider switch
        {
            "InMemory" => new InMemoryDatabase(),
            "Sqlite" => new SqliteDatabase(),
            _ => new PostgreSqlDatabase(),
        };
        await database.CreateAsync();
        var settings = database.Settings.Append(KeyValuePair.Create("Dataset:Path", dataset.Folder));
        await using var server = new ConfiguredServer(settings: settings);
        using var client = server.CreateClient();
        return await client.DataAsync(query, variables);
    }
}
