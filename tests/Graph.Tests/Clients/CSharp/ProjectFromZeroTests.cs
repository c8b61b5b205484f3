using System.IO.Compression;
using System.Xml.Linq;
using Graph.Tests.Docs;
using Graph.Tests.Http;

namespace Graph.Tests.Clients.CSharp;

/// <summary>The package, and the project that `docs/clients.md` makes from zero with nothing but it.</summary>
[Collection(ListeningServer.Name)]
public sealed class ProjectFromZeroTests(ListeningServer server)
{
    private const string Package = "dotnet pack clients/csharp/Graph.Client --output artifacts";

    private static readonly DocsPage Guide = new("clients.md");
    private static readonly DocsPage Readme = new("../clients/csharp/Graph.Client/README.md");

    [Fact]
    public async Task A_copy_outside_of_the_repository_runs_with_the_contract_alone()
    {
        using var copied = await CopiedOut.OfAsync("clients/csharp");

        var run = await copied.RunAsync(
            $"dotnet run --project {CopiedOut.Folder}/Graph.Client.Sample",
            ("GRAPH_URL", $"{new Uri(server.Address, "/graphql/")}")
        );

        Assert.Equal("Aitaly Äbdirahmanuly", run.Output.Trim());
    }

    [Fact]
    public async Task A_package_reference_alone_brings_client_and_generator_into_a_build()
    {
        Assert.Contains(Package, Guide.Commands);
        using var graph = new ClientCopy("clients/csharp");
        var pack = await graph.RunAsync(Package);
        Assert.True(pack.ExitCode == 0, pack.Output);
        AssertIsDescribed(Path.Combine(graph.Folder, "artifacts", "Graph.Client.1.0.0.nupkg"));
        // The package is all that is left of the repository.
        graph.Remove("clients");

        var operation = ExampleOperation.Read("deputy-on-a-day").Text;
        graph.Write(
            "app/App.csproj",
            Block(Guide, "xml").Replace("../graph/artifacts", "../artifacts", StringComparison.Ordinal)
        );
        graph.Write("app/schema.graphql", File.ReadAllText(RepositoryFiles.Of("schema", "schema.graphql")));
        graph.Write("app/deputy-on-a-day.graphql", operation);
        graph.Write("app/Program.cs", Block(Guide, "csharp"));
        Assert.Equal("Aitaly Äbdirahmanuly", (await RunAsync(graph)).Output.Trim());

        graph.Write("app/districts-named.graphql", Block(Readme, "graphql"));
        graph.Write("app/Program.cs", $"using Districts;\nusing Graph.Client;\n{ReadmeCode}");
        Assert.Equal(
            "12: Electoral district No. 12\n13: Electoral district No. 13",
            (await RunAsync(graph)).Output.Trim()
        );

        graph.Write(
            "app/deputy-on-a-day.graphql",
            operation.Replace("    name\n", "    nam\n", StringComparison.Ordinal)
        );
        var broken = await RunAsync(graph);
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains(
            $"{graph.Folder}/app/deputy-on-a-day.graphql(4,5): error GRAPH001: Cannot query field 'nam' on type 'District'. "
                + "Did you mean 'name'?",
            broken.Output,
            StringComparison.Ordinal
        );
    }

    private string ReadmeCode =>
        Block(Readme, "csharp").Replace("http://localhost:5000", $"{server.Address}", StringComparison.Ordinal);

    private static string Block(DocsPage page, string language) =>
        page.Blocks.First(block => block.Language == language).Text;

    // A package of another run, which has the same version, is not taken for this one.
    private Task<ToolRun> RunAsync(ClientCopy graph) =>
        graph.RunAsync(
            "dotnet run --project app",
            ("GRAPH_URL", $"{server.Address}"),
            ("NUGET_PACKAGES", Path.Combine(graph.Folder, "packages"))
        );

    private static void AssertIsDescribed(string package)
    {
        using var files = ZipFile.OpenRead(package);
        var names = files.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Superset(
            new HashSet<string>
            {
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "build/Graph.Client.targets",
                "lib/net10.0/Graph.Client.dll",
                "lib/net10.0/Graph.Client.xml",
                "tools/Graph.Client.Generator.dll",
                "tools/Graph.Client.Generator.runtimeconfig.json",
                "tools/GraphQL.dll",
                "tools/GraphQLParser.dll",
            },
            names.ToHashSet()
        );
        using var text = files.GetEntry("Graph.Client.nuspec")?.Open();
        Assert.NotNull(text);
        var metadata = XDocument.Load(text).Root?.Elements().First();
        string? Of(string name) =>
            metadata?.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Assert.Equal(("MIT", "README.md", "1.0.0"), (Of("license"), Of("readme"), Of("version")));
        Assert.StartsWith("Generates typed C# for GraphQL operations", Of("description"), StringComparison.Ordinal);
        Assert.DoesNotContain(metadata?.Descendants() ?? [], element => element.Name.LocalName == "dependency");
    }
}
