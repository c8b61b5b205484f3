using Graph.Tests.Data.Loading;

namespace Graph.Tests.Server.Commands;

public sealed class DatasetExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("export-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_database_gives_the_files_that_it_was_loaded_from()
    {
        var database = await LoadedAsync();

        var report = await CommandRun.JsonAsync("dataset", "export", database, "--to", $"{folder}/files");

        Assert.Equal("files", (string?)report?["format"]);
        Assert.Equal(
            ["*.json 10", "districts/*.json 3"],
            report?["parts"]?.AsArray().Select(part => $"{part?["name"]} {part?["count"]}")
        );
        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(CommandRun.Example, "districts", "1.json")),
            await File.ReadAllBytesAsync($"{folder}/files/districts/1.json")
        );
    }

    [Fact]
    public async Task Tables_of_a_folder_are_those_of_a_database_that_has_loaded_it()
    {
        var ofFolder = await CommandRun.JsonAsync(Export(CommandRun.Example, "csv", "a"));
        var ofDatabase = await CommandRun.JsonAsync(Export(await LoadedAsync(), "csv", "b"));

        Assert.Equal($"{ofFolder?["parts"]}", $"{ofDatabase?["parts"]}");
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(folder, "a")).Where(f => !f.EndsWith("datasets.csv")),
            file => Assert.Equal(File.ReadAllText(file), File.ReadAllText(file.Replace("/a/", "/b/")))
        );
    }

    [Fact]
    public async Task A_folder_that_is_in_use_is_left_as_it_is_unless_it_may_be_overwritten()
    {
        using var dataset = new TestDataset();
        var written = dataset.Read("districts/1.json");

        var refused = await CommandRun.OfAsync("dataset", "export", dataset.Folder, "--to", dataset.Folder);
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(written, dataset.Read("districts/1.json"));

        var done = await CommandRun.OfAsync("dataset", "export", dataset.Folder, "--to", dataset.Folder, "--overwrite");
        Assert.Equal(0, done.ExitCode);
        Assert.NotEqual(written, dataset.Read("districts/1.json"));
    }

    [Theory]
    [InlineData("There is no form `cvs`. Name one of these with `--format`: files, csv", "cvs", "2024-01-31")]
    [InlineData("`2024-02-30` is no day. Write it like `2024-01-31`.", "csv", "2024-02-30")]
    [InlineData(
        "`--format files` is always about all days, and `--as-of` about one. Leave it out, or name another form.",
        "files",
        "2024-01-31"
    )]
    public async Task Wrong_usage_is_told(string sentence, string format, string day)
    {
        var run = await CommandRun.OfAsync([.. Export(CommandRun.Example, format, "a"), "--as-of", day]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_exported()
    {
        var run = await CommandRun.OfAsync(Export("/nowhere", "csv", "a"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`/nowhere` names no dataset: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_of_the_server_is_told()
    {
        await File.WriteAllTextAsync($"{folder}/empty.db", "");

        var run = await CommandRun.OfAsync("dataset", "export", $"sqlite:{folder}/empty.db", "--to", $"{folder}/files");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"`sqlite:{folder}/empty.db` cannot be read: ", run.Output, StringComparison.Ordinal);
    }

    private string[] Export(string target, string format, string to) =>
        ["dataset", "export", target, "--format", format, "--to", Path.Combine(folder, to)];

    /// <summary>A database with the example, as a target of commands.</summary>
    private async Task<string> LoadedAsync()
    {
        var connection = $"Data Source={folder}/graph.db";
        await CommandRun.JsonAsync(
            "dataset",
            "load",
            CommandRun.Example,
            "--provider",
            "Sqlite",
            "--connection",
            connection
        );
        return $"sqlite:{folder}/graph.db";
    }
}
