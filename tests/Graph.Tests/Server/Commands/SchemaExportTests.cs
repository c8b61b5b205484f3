namespace Graph.Tests.Server.Commands;

public sealed class SchemaExportTests
{
    private static readonly string Contract = RepositoryFiles.Of("schema", "schema.graphql");

    [Fact]
    public async Task It_prints_the_contract()
    {
        var run = await CommandRun.OfAsync("schema", "export");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Contract), run.Output);
    }

    [Fact]
    public async Task It_writes_the_contract_to_a_file()
    {
        var file = Path.GetTempFileName();

        var run = await CommandRun.OfAsync("schema", "export", "--output", file);

        Assert.Equal(new ToolRun(0, ""), run);
        Assert.Equal(await File.ReadAllTextAsync(Contract), await File.ReadAllTextAsync(file));
        File.Delete(file);
    }
}
