using System.Net;
using Graph.Tests.Server;

namespace Graph.Tests.Databases.Sqlite;

/// <summary>SQLite's file vanishes while the server runs.</summary>
public sealed class RemovedFileTests : IDisposable
{
    private const string Question = "{ districts(first: 1) { nodes { number } } }";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sqlite-");

    private string Database => Path.Combine(folder.FullName, "graph.db");

    private KeyValuePair<string, string>[] Settings =>
        [
            new("Database:Provider", "Sqlite"),
            new("Database:ConnectionString", $"Data Source={Database}"),
            new("Answers:KeptBytes", "0"), // what is kept is answered without the file
        ];

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_server_whose_file_is_gone_is_not_ready_and_makes_no_empty_one()
    {
        await using var server = new ConfiguredServer(null, Settings);
        using var client = server.CreateClient();
        await client.DataAsync(Question);
        var aside = Path.Combine(folder.FullName, "aside");
        File.Move(Database, aside);

        var ready = await client.GetAsync("/health/ready");
        var answer = await client.AskAsync(Question);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(
            """{"status":"not ready","reason":"The database does not answer."}""",
            await ready.Content.ReadAsStringAsync()
        );
        Assert.Equal("DATABASE_UNAVAILABLE", (string?)answer["errors"]?[0]?["extensions"]?["code"]);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.False(File.Exists(Database));

        File.Move(aside, Database);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(1, (int?)(await client.DataAsync(Question))["districts"]?["nodes"]?[0]?["number"]);
    }

    [Fact]
    public async Task A_server_makes_its_file_once_and_starts_from_it_again()
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await using var server = new ConfiguredServer(null, Settings);
            using var client = server.CreateClient();

            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        }
    }
}
