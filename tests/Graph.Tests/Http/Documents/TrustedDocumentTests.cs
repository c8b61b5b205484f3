using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Tests.Server;

namespace Graph.Tests.Http.Documents;

/// <summary>Documents that stand in manifests, as the builds of clients write them.</summary>
public sealed class TrustedDocumentTests
{
    private const string Text = "query Name($n: Int!) {\n  district(number: $n) {\n    name\n  }\n}\n";

    private const string Id = "0f3c1d5e5a0e4a9a7f3b1a4a8f9b2c6d";

    private static readonly string Manifest = $$"""{ "{{Id}}": {{JsonSerializer.Serialize(Text)}} }""";

    [Theory]
    [InlineData("""{"id": "ID", "query": null, "variables": {"n": 12}}""")]
    [InlineData("""{"doc_id": "ID", "variables": {"n": 12}}""")]
    [InlineData("""{"documentId": "ID", "operationName": "Name", "variables": {"n": 12}}""")]
    [InlineData("""{"documentId": "sha256:HASH", "variables": {"n": 12}}""")]
    [InlineData("""{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ID"}}, "variables": {"n": 12}}""")]
    [InlineData(
        """{"query": TEXT, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ID"}}, "variables": {"n": 12}}"""
    )]
    public async Task A_document_is_named_in_all_ways_of_its_clients(string form)
    {
        var body = form.Replace("\"ID\"", $"\"{Id}\"", StringComparison.Ordinal)
            .Replace("HASH", new NamedDocument(Text).Hash, StringComparison.Ordinal)
            .Replace("TEXT", JsonSerializer.Serialize(Text), StringComparison.Ordinal);
        using var manifests = new ManifestFiles(("relay.json", Manifest));
        await using var server = Start(manifests);
        using var client = server.CreateClient();

        var answer = await client.PostAsync(body);

        Assert.Equal(
            """{"data":{"district":{"name":"Electoral district No. 12"}}}""",
            await answer.Content.ReadAsStringAsync()
        );
    }

    [Theory]
    [InlineData("id")]
    [InlineData("doc_id")]
    [InlineData("documentId")]
    public async Task A_document_is_named_in_a_URL(string key)
    {
        using var manifests = new ManifestFiles(("relay.json", Manifest));
        await using var server = Start(manifests);
        using var client = server.CreateClient();

        var answer = await client.GetStringAsync($"/graphql?{key}={Id}&variables={{\"n\":12}}");

        Assert.Equal("""{"data":{"district":{"name":"Electoral district No. 12"}}}""", answer);
    }

    [Fact]
    public async Task Manifests_of_several_clients_stand_beside_each_other()
    {
        using var manifests = new ManifestFiles(
            ("codegen.json", """{ "sha1": "{ codegen: __typename }", "same": "{ __typename }" }"""),
            ("relay.json", """{ "md5": "{ relay: __typename }", "same": "{ __typename }" }"""),
            (
                "apollo.json",
                """
                {
                  "format": "apollo-persisted-query-manifest",
                  "version": 1,
                  "operations": [
                    { "id": "apollo", "name": "A", "type": "query", "body": "query A { apollo: __typename }" }
                  ]
                }
                """
            ),
            ("notes.txt", "no manifest")
        );
        await using var server = Start(manifests);
        using var client = server.CreateClient();

        foreach (var (id, name) in new[] { ("sha1", "codegen"), ("md5", "relay"), ("apollo", "apollo") })
            Assert.Equal($$$"""{"data":{"{{{name}}}":"Query"}}""", await client.GetStringAsync($"/graphql?id={id}"));
    }

    [Fact]
    public async Task An_ID_that_is_not_known_is_told_what_to_do()
    {
        using var manifests = new ManifestFiles(("relay.json", Manifest));
        await using var server = Start(manifests);
        using var client = server.CreateClient();

        await client
            .PostAsync("""{"documentId": "other"}""")
            .ShouldRefuseAsync(
                200,
                "PERSISTED_QUERY_NOT_FOUND",
                "There is no document with the ID `other`. Send the document itself, as `query`."
            );
        await client
            .PostAsync("""{"id": 5}""")
            .ShouldRefuseAsync(400, "INVALID_REQUEST", "`id` is a number. Send a string.");
    }

    [Fact]
    public async Task All_other_documents_are_answered_as_ever()
    {
        using var manifests = new ManifestFiles(("relay.json", Manifest));
        await using var server = Start(manifests);
        using var client = server.CreateClient();
        var document = new NamedDocument("{ other: __typename }");

        await document.TeachAsync(client);

        Assert.Equal("""{"data":{"other":"Query"}}""", await client.GetStringAsync(document.Url));
        (await client.DataAsync("{ __typename }")).ShouldBe("""{ "__typename": "Query" }""");
    }

    [Fact]
    public async Task The_tag_changes_with_the_document_that_an_ID_stands_for()
    {
        var before = await TagAsync("""{ "a": "{ district(number: 1) { number } }" }""");
        var same = await TagAsync("""{ "b": "{ __typename }", "a": "{ district(number: 1) { number } }" }""");
        var after = await TagAsync("""{ "a": "{ district(number: 2) { number } }" }""");

        Assert.Equal(before, same);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task The_tag_knows_what_the_document_asks_for()
    {
        using var manifests = new ManifestFiles(("a.json", """{ "when": "{ dataset { loadedAt } }" }"""));
        using var one = new ListeningServer(("Documents:Folder", manifests.Folder));
        one.Clock.Advance(TimeSpan.FromMinutes(1));
        using var other = new ListeningServer(("Documents:Folder", manifests.Folder));

        using var answer = await one.Client.GetAsync("/graphql?id=when");
        using var named = await one.Client.GetAsync("/graphql?query={dataset{loadedAt}}");

        Assert.NotNull(answer.Headers.ETag);
        Assert.NotEqual(answer.Headers.ETag, named.Headers.ETag);
        Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync())?["data"]?["dataset"]?["loadedAt"]);
    }

    private static async Task<string> TagAsync(string manifest)
    {
        using var manifests = new ManifestFiles(("a.json", manifest));
        await using var server = Start(manifests);
        using var client = server.CreateClient();
        using var answer = await client.GetAsync("/graphql?id=a");
        return Assert.IsType<string>(answer.Headers.ETag?.ToString());
    }

    private static ConfiguredServer Start(ManifestFiles manifests) =>
        new(null, KeyValuePair.Create("Documents:Folder", manifests.Folder));
}
