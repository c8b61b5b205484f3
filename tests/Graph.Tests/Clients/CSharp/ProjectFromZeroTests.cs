using Graph.Tests.Docs;
using Graph.Tests.Server.Http;

namespace Graph.Tests.Clients.CSharp;

/// <summary>The project that `docs/clients.md` makes from zero, in a folder of its own.</summary>
[Collection(ListeningServer.Name)]
public sealed class ProjectFromZeroTests(ListeningServer server) : IDisposable
{
    private static readonly DocsPage Guide = new("clients.md");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-client-");

    [Fact]
    public async Task It_asks_a_server_and_a_field_that_is_no_more_fails_its_build_with_file_and_line()
    {
        var operation = ExampleOperation.Read("deputy-on-a-day").Text;
        Write("App.csproj", Block("xml").Replace("../graph", RepositoryFiles.Of("."), StringComparison.Ordinal));
        Write(
            "Program.cs",
            Block("csharp").Replace("http://localhost:5000", $"{server.Address}", StringComparison.Ordinal)
        );
        Write("deputy-on-a-day.graphql", operation);

        Assert.Equal("Aitaly Äbdirahmanuly", (await RunAsync()).Output.Trim());

        Write("deputy-on-a-day.graphql", operation.Replace("    name\n", "    nam\n", StringComparison.Ordinal));
        var run = await RunAsync();

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(
            $"{folder.FullName}/deputy-on-a-day.graphql(4,5): error GRAPH001: Cannot query field 'nam' on type 'District'. "
                + "Did you mean 'name'?",
            run.Output,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Block(string language) => Guide.Blocks.First(block => block.Language == language).Text;

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder.FullName, file), text);

    // Without servers of the build that would outlive the test.
    private Task<ToolRun> RunAsync() =>
        ToolRun.OfAsync(
            "dotnet",
            ["run", "--disable-build-servers"],
            folder.FullName,
            variables: [("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1")]
        );
}
