using Graph.Tests.Server;

namespace Graph.Tests.Http.Documents;

/// <summary>A server that answers the documents of its manifests, and no others.</summary>
public sealed class OnlyTrustedTests : IDisposable
{
    private const string Refusal =
        "This document is none of those that are answered here. Add it to a manifest of the server, "
        + "and name it by its ID, or send it exactly as it stands there.";

    private readonly ManifestFiles manifests = new(("a.json", """{ "kind": "{ __typename }" }"""));
    private readonly ConfiguredServer server;
    private readonly HttpClient client;

    public OnlyTrustedTests()
    {
        server = new ConfiguredServer(
            null,
            KeyValuePair.Create("Documents:Folder", manifests.Folder),
            KeyValuePair.Create("Documents:OnlyTrusted", "true")
        );
        client = server.CreateClient();
    }

    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
        manifests.Dispose();
    }

    [Theory]
    [InlineData("""{"id": "kind"}""")]
    [InlineData("""{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "kind"}}}""")]
    [InlineData("""{"query": "{ __typename }"}""")]
    public async Task A_trusted_document_is_answered_by_its_ID_and_by_its_text(string body)
    {
        using var answer = await client.PostAsync(body);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ __schema { description } }")]
    [InlineData("{ a: __typename }")]
    [InlineData("{  __typename }")]
    [InlineData("{ broken")]
    public async Task All_others_are_refused_introspection_included(string query)
    {
        var document = new NamedDocument(query);

        await client.PostAsync($$"""{"query": "{{query}}"}""").ShouldRefuseAsync(200, "DOCUMENT_NOT_TRUSTED", Refusal);
        await document.TeachAsync(client).ShouldRefuseAsync(200, "DOCUMENT_NOT_TRUSTED", Refusal);
        await client
            .SendAsync(HttpMethod.Get, $"/graphql?query={query}", ("Accept", "application/graphql-response+json"))
            .ShouldRefuseAsync(400, "DOCUMENT_NOT_TRUSTED", Refusal);
    }

    [Fact]
    public async Task A_name_that_is_not_known_is_no_reason_to_send_the_document()
    {
        const string message =
            "There is no document with the ID `other`, and no other documents are answered here. "
            + "Add it to a manifest of the server.";

        await client.PostAsync("""{"id": "other"}""").ShouldRefuseAsync(200, "DOCUMENT_NOT_TRUSTED", message);
        await client
            .PostAsync("""{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "other"}}}""")
            .ShouldRefuseAsync(200, "DOCUMENT_NOT_TRUSTED", message);
    }

    [Theory]
    [InlineData("/graphql/ui/", 404)]
    [InlineData("/graphql/graphiql/", 404)]
    [InlineData("/graphql", 400)]
    [InlineData("/graphql?sdl", 200)]
    [InlineData("/graphql/schema", 200)]
    public async Task Pages_that_could_ask_nothing_are_not_served_and_the_schemas_text_is(string url, int status)
    {
        using var answer = await client.SendAsync(HttpMethod.Get, url, ("Accept", "text/html, */*;q=0.5"));

        Assert.Equal(status, (int)answer.StatusCode);
    }
}
