using System.Text;

namespace Graph.Tests.Data.Loading.Reading;

public sealed class RevisionTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task The_revision_is_twelve_hexadecimal_digits() =>
        Assert.Matches("^[0-9a-f]{12}$", await RevisionAsync());

    [Fact]
    public async Task The_revision_does_not_depend_on_line_endings_or_a_byte_order_mark()
    {
        var before = await RevisionAsync();

        var text = dataset.Read("regions.json").ReplaceLineEndings("\r\n");
        dataset.WriteBytes("regions.json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal(before, await RevisionAsync());
    }

    [Fact]
    public async Task The_revision_changes_with_the_content()
    {
        var before = await RevisionAsync();

        dataset.Replace("districts/1.json", "46.7", "46.8");

        Assert.NotEqual(before, await RevisionAsync());
    }

    [Fact]
    public async Task The_revision_does_not_depend_on_the_folder()
    {
        using var copy = new TestDataset();
        using var host = TestHost.Create();

        Assert.Equal(await RevisionAsync(), (await host.LoadAsync(copy.Folder)).Revision);
    }

    [Fact]
    public async Task Files_that_are_no_JSON_do_not_count()
    {
        var before = await RevisionAsync();

        dataset.Write("README.md", "About this dataset");

        Assert.Equal(before, await RevisionAsync());
    }

    private async Task<string> RevisionAsync()
    {
        using var host = TestHost.Create();
        return (await host.LoadAsync(dataset.Folder)).Revision;
    }
}
