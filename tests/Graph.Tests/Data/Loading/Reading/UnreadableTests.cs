using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Loading.Reading;

/// <summary>What stands in the place of a dataset's file, and cannot be read as one.</summary>
public sealed class UnreadableTests : IDisposable
{
    private const string File = "regions.json";

    private readonly TestDataset dataset = new();

    private string Path => System.IO.Path.Combine(dataset.Folder, File);

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_folder_in_place_of_a_file_is_told()
    {
        dataset.Delete(File);
        Directory.CreateDirectory(Path);

        Assert.Equal(
            ["regions.json $ This is a folder. A file belongs here: rename the folder, or move it elsewhere."],
            await dataset.FaultsAsync()
        );
    }

    [Theory]
    [InlineData(
        "/nowhere/regions.json",
        "This link leads to no file. Correct where it leads, or put the file in its place."
    )]
    [InlineData(
        "regions.json",
        "This file cannot be read: Too many levels of symbolic links : '{0}'. "
            + "Put an ordinary file here, which the server's user may read."
    )]
    [InlineData(
        "/proc/self/mem",
        "This file cannot be read: Input/output error : '{0}'. "
            + "Put an ordinary file here, which the server's user may read."
    )]
    [InlineData("/dev/zero", "This file has more than 64 MB. Shorten it, or put the right file in its place.")]
    public async Task A_link_that_leads_to_no_ordinary_file_is_told(string target, string sentence)
    {
        dataset.Delete(File);
        System.IO.File.CreateSymbolicLink(Path, target);

        Assert.Equal([$"regions.json $ {string.Format(null, sentence, Path)}"], await dataset.FaultsAsync());
    }

    [Fact]
    public async Task Pipes_that_nobody_writes_to_are_told_and_not_waited_for_one_after_the_other()
    {
        var watch = Stopwatch.StartNew();
        string[] pipes = [File, "parties.json", "districts/1.json"];
        foreach (var pipe in pipes)
        {
            dataset.Delete(pipe);
            Process.Start("mkfifo", [System.IO.Path.Combine(dataset.Folder, pipe)]).WaitForExit();
        }

        Assert.Equal(
            ["districts/1.json", "parties.json", File],
            (await dataset.FaultsAsync()).Select(fault => fault.Split(" $ ")[0])
        );
        Assert.InRange(watch.Elapsed.TotalSeconds, 5, 14);
        foreach (var pipe in pipes)
            dataset.Write(pipe, ""); // lets the threads go that wait for it
    }

    [Fact]
    public async Task A_pipe_that_somebody_writes_to_is_a_file_like_others()
    {
        var text = dataset.Read(File);
        dataset.Delete(File);
        Process.Start("mkfifo", [Path]).WaitForExit();

        var loaded = LoadAsync();
        dataset.Write(File, text);

        Assert.Equal(2, await loaded);
    }

    [Fact]
    public async Task A_link_in_a_circle_of_folders_is_told_once()
    {
        Directory.CreateSymbolicLink(System.IO.Path.Combine(dataset.Folder, "again"), ".");

        Assert.Equal(
            ["again $ This link leads to a folder, and only `districts` may be one. Remove it."],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task The_folder_of_the_districts_may_be_a_link()
    {
        using var other = new TestDataset();
        Directory.Delete(System.IO.Path.Combine(dataset.Folder, "districts"), recursive: true);
        Directory.CreateSymbolicLink(
            System.IO.Path.Combine(dataset.Folder, "districts"),
            System.IO.Path.Combine(other.Folder, "districts")
        );

        Assert.Equal(2, await LoadAsync());
    }

    [Fact]
    public async Task Districts_behind_a_link_that_leads_nowhere_are_not_left_out_silently()
    {
        Directory.Delete(System.IO.Path.Combine(dataset.Folder, "districts"), recursive: true);
        Directory.CreateSymbolicLink(System.IO.Path.Combine(dataset.Folder, "districts"), "/nowhere");

        Assert.Equal(
            ["districts $ This is no folder, or a link that leads to none. Put the folder of the districts here."],
            await dataset.FaultsAsync()
        );
    }

    /// <returns>How many districts there are then.</returns>
    private async Task<int> LoadAsync()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(dataset.Folder);
        await using var context = host.Context();
        return await context.Districts.CountAsync();
    }
}
