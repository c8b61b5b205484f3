using Graph.Tests.Data.Loading;

namespace Graph.Tests.Server.Commands;

public sealed class DatasetExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("export-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_database_gives_the_files_that_it_was_loaded_from()
    {
        await CommandRun.OfAsync([
            "dataset",
            "load",
            CommandRun.Example,
            "--provider",
            "Sqlite",
            "--connection",
            $"Data Source={folder}/graph.db",
        ]);

        var run = await CommandRun.OfAsync("dataset", "export", $"sqlite:{folder}/graph.db", "--to", $"{folder}/files");

        Assert.Equal(
            $"Written: Districts of the Diet of Laketia, an invented country, 13 files in `{folder}/files`.\n",
            run.Output
        );
        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(CommandRun.Example, "districts", "1.json")),
            await File.ReadAllBytesAsync($"{folder}/files/districts/1.json")
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

    [Fact]
    public async Task A_file_that_is_no_database_of_the_server_is_told()
    {
        await File.WriteAllTextAsync($"{folder}/empty.db", "");

        var run = await CommandRun.OfAsync("dataset", "export", $"sqlite:{folder}/empty.db", "--to", $"{folder}/files");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"`sqlite:{folder}/empty.db` cannot be read: ", run.Output, StringComparison.Ordinal);
    }
}
