using System.Text.Json.Nodes;
using Graph.Server.Explorer;
using Graph.Server.Ide;
using Graph.Tests.Http;
using Graph.Tests.Http.Documents;

namespace Graph.Tests.Server.Explorer;

/// <summary>Servers know what the Explorer asks by its hash.</summary>
public sealed class ExplorerDocumentTests
{
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
    public void Each_is_warmed_up()
    {
        Skip.If(ExplorerFiles.Operations is null, MissingFiles.Cure);
        var warmedUp = Directory.GetFiles(ExplorerFiles.Operations, "*.graphql").Select(File.ReadAllText);

        Assert.Equal(Texts().ToHashSet(), warmedUp.ToHashSet());
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

    private static List<string> Hashes() => [.. Documents().Select(document => document.Key)];

    private static IEnumerable<string> Texts() => Documents().Select(document => $"{document.Value}");

    private static JsonObject Documents()
    {
        Skip.If(ExplorerFiles.Documents is null, MissingFiles.Cure);
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(ExplorerFiles.Documents, "explorer.json")));
        return manifest?.AsObject() ?? [];
    }
}
