using System.Text.Json.Nodes;
using Graph.Tests.Data.Loading;
using Graph.Tests.Databases;

namespace Graph.Tests.Server.Commands;

public sealed class DatasetLoadTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("load-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_database_gets_a_valid_dataset_and_keeps_it_when_another_is_not()
    {
        using var broken = new TestDataset();
        broken.Replace("districts/1.json", "46.7", "146.7");
        string[] database = ["--provider", "Sqlite", "--connection", $"Data Source={folder}/graph.db"];

        var loaded = await CommandRun.JsonAsync(["dataset", "load", CommandRun.Example, .. database]);
        var refused = await CommandRun.OfAsync(["dataset", "load", broken.Folder, .. database]);
        var again = await CommandRun.JsonAsync(["dataset", "load", CommandRun.Example, .. database]);

        Assert.Equal("3", $"{loaded?["counts"]?["District"]}");
        Assert.Equal("true", $"{loaded?["changed"]}");
        Assert.Equal(1, refused.ExitCode);
        Assert.StartsWith(
            "districts/1.json:13 $.incarnations[0].contests[0].percent\n",
            refused.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("false", $"{again?["changed"]}");
        Assert.Equal($"{loaded?["revision"]}", $"{again?["revision"]}");
    }

    [Fact]
    public async Task A_dataset_that_is_not_valid_makes_no_database()
    {
        using var broken = new TestDataset();
        broken.Replace("districts/1.json", "46.7", "146.7");
        string[] database = ["--provider", "Sqlite", "--connection", $"Data Source={folder}/none.db"];

        var refused = await CommandRun.OfAsync(["dataset", "load", broken.Folder, "--json", .. database]);

        Assert.Equal(1, refused.ExitCode);
        var fault = Assert.Single(JsonNode.Parse(refused.Output)?.AsArray() ?? []);
        Assert.Equal("$.incarnations[0].contests[0].percent", $"{fault?["path"]}");
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_database_on_a_server_gets_the_dataset_once()
    {
        await using var server = new PostgreSqlDatabase();
        await server.CreateAsync();
        string[] load =
        [
            "dataset",
            "load",
            CommandRun.Example,
            "--provider",
            "PostgreSql",
            "--connection",
            server.Settings["Database:ConnectionString"],
        ];

        var loaded = await CommandRun.JsonAsync(load);
        var again = await CommandRun.JsonAsync(load);

        Assert.Equal("true", $"{loaded?["changed"]}");
        Assert.Equal("3", $"{loaded?["counts"]?["District"]}");
        Assert.Equal("4", $"{loaded?["counts"]?["Border"]}");
        Assert.Equal("false", $"{again?["changed"]}");
        Assert.Equal($"{loaded?["counts"]}", $"{again?["counts"]}");
    }

    [Fact]
    public async Task A_database_that_would_end_with_the_command_is_refused()
    {
        var run = await CommandRun.OfAsync("dataset", "load", CommandRun.Example);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "The database is InMemory in this command's own memory, and would end with it. "
                + "Name one that stays, e.g. `--provider Sqlite --connection \"Data Source=graph.db\"` or "
                + "`--provider PostgreSql --connection \"Host=localhost;Database=graph;Username=graph\"`.\n",
            run.Output
        );
    }
}
