using System.Text.Json.Nodes;
using Graph.Server.Explorer;
using Graph.Server.Ide;
using Graph.Tests.Http;
using Graph.Tests.Http.Documents;

namespace Graph.Tests.Server.Explorer;

/// <summary>What the Explorer asks, and that servers know it by its hash.</summary>
[Collection(InMemoryGraph.Name)]
public sealed class ExplorerOperationTests(InMemoryGraph graph)
{
    public static TheoryData<string> Names => [.. ExplorerOperation.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_answered_without_errors(string name)
    {
        var operation = ExplorerOperation.Read(name);

        var answer = await graph.Client.AskAsync(operation.Text, operation.Variables);

        Assert.False(answer.ContainsKey("errors"), answer.ToJsonString());
    }

    [Fact]
    public async Task Where_trusted_documents_alone_are_answered_its_own_are()
    {
        using var manifests = new ManifestFiles(("a.json", """{ "kind": "{ __typename }" }"""));
        await using var closed = new ConfiguredServer(
            null,
            KeyValuePair.Create("Documents:Folder", manifests.Folder),
            KeyValuePair.Create("Documents:OnlyTrusted", "true")
        );
        using var client = closed.CreateClient();

        var page = await client.SendAsync(HttpMethod.Get, "/", ("Accept", "text/html"));
        Assert.Equal(200, (int)page.StatusCode);
        foreach (var hash in Hashes())
        {
            var answer = await client.GetStringAsync(Named(hash));
            Assert.DoesNotContain("DOCUMENT_NOT_TRUSTED", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Switched_off_its_documents_are_as_unknown_as_others()
    {
        await using var off = new ConfiguredServer(null, KeyValuePair.Create("Explorer:Enabled", "false"));
        using var client = off.CreateClient();

        var answer = await client.GetStringAsync(Named(Hashes()[0]));

        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", answer, StringComparison.Ordinal);
    }

    private static string Named(string hash)
    {
        var extensions = new JsonObject
        {
            ["persistedQuery"] = new JsonObject { ["version"] = 1, ["sha256Hash"] = hash },
        };
        return $"/graphql?extensions={Uri.EscapeDataString(extensions.ToJsonString())}";
    }

    private static List<string> Hashes()
    {
        Skip.If(ExplorerFiles.Documents is null, MissingFiles.Cure);
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(ExplorerFiles.Documents, "explorer.json")));
        return [.. manifest?.AsObject().Select(document => document.Key) ?? []];
    }
}
