using System.Text.Json;
using Graph.Tests.Server;

namespace Graph.Tests.Http.Documents;

/// <summary>Apollo's automatic persisted queries: a document that was sent once is named by its hash from then on.</summary>
[Collection(ListeningServer.Name)]
public sealed class AutomaticDocumentTests(ListeningServer server)
{
    private const string GraphQLResponse = "application/graphql-response+json";

    [Theory]
    [InlineData("*/*", 200)]
    [InlineData("application/json", 200)]
    [InlineData(GraphQLResponse, 400)]
    public async Task A_hash_that_is_not_known_is_answered_by_the_words_that_clients_look_for(string accept, int status)
    {
        var document = new NamedDocument($"{{ a: __typename }} # {accept}");
        (string, string)[] headers = [("Accept", accept)];

        await server
            .Client.PostAsync(document.Body, headers: headers)
            .ShouldRefuseAsync(status, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
        await server
            .Client.SendAsync(HttpMethod.Get, document.Url, headers)
            .ShouldRefuseAsync(status, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    [Fact]
    public async Task A_document_that_was_sent_with_its_hash_is_known_by_it()
    {
        var document = new NamedDocument("{ known: __typename }");
        const string answer = """{"data":{"known":"Query"}}""";

        Assert.Equal(answer, await TextAsync(document.TeachAsync(server.Client)));

        Assert.Equal(answer, await TextAsync(server.Client.PostAsync(document.Body)));
        Assert.Equal(answer, await server.Client.GetStringAsync(document.Url));
        Assert.Equal(
            answer,
            await TextAsync(server.Client.PostAsync($$"""{"documentId": "sha256:{{document.Hash}}"}"""))
        );
        Assert.Equal(answer, await server.Client.GetStringAsync($"/graphql?documentId=sha256:{document.Hash}"));
    }

    [Fact]
    public async Task A_hash_may_have_the_prefix_of_the_draft()
    {
        var document = new NamedDocument("{ prefixed: __typename }");
        string Prefixed(string body) =>
            body.Replace(document.Hash, $"sha256:{document.Hash}", StringComparison.Ordinal);

        await server.Client.PostAsync(Prefixed(document.WholeBody));

        Assert.Equal("""{"data":{"prefixed":"Query"}}""", await TextAsync(server.Client.PostAsync(document.Body)));
        Assert.Equal(
            """{"data":{"prefixed":"Query"}}""",
            await TextAsync(server.Client.PostAsync(Prefixed(document.Body)))
        );
    }

    [Fact]
    public async Task A_document_that_was_sent_by_GET_is_known_too()
    {
        var document = new NamedDocument("{byGet:__typename}");

        await server.Client.GetStringAsync($"{document.Url}&query={document.Text}");

        Assert.Equal("""{"data":{"byGet":"Query"}}""", await server.Client.GetStringAsync(document.Url));
    }

    [Fact]
    public async Task Variables_and_the_operations_name_are_those_of_the_request()
    {
        const string text = "query A($n: Int!) { district(number: $n) { number } } query B { __typename }";
        var document = new NamedDocument(text);
        await server.Client.PostAsync(With(document.WholeBody, "B", 1));

        Assert.Equal(
            """{"data":{"district":{"number":7}}}""",
            await TextAsync(server.Client.PostAsync(With(document.Body, "A", 7)))
        );
        Assert.Equal(
            """{"data":{"district":{"number":8}}}""",
            await server.Client.GetStringAsync($"{document.Url}&operationName=A&variables={{\"n\":8}}")
        );
    }

    [Theory]
    [InlineData("{ nope }")]
    [InlineData("{ broken")]
    [InlineData("query ($n: Int!) { district(number: $n) { number } }")]
    public async Task What_was_not_found_right_is_not_kept(string text)
    {
        var document = new NamedDocument(text);

        Assert.StartsWith("""{"errors":""", await TextAsync(document.TeachAsync(server.Client)));

        await server
            .Client.PostAsync(document.Body)
            .ShouldRefuseAsync(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    [Fact]
    public async Task Switched_off_a_hash_is_answered_by_the_words_that_end_the_tries()
    {
        await using var off = new ConfiguredServer(null, KeyValuePair.Create("Documents:Automatic", "false"));
        using var client = off.CreateClient();
        var document = new NamedDocument("{ off: __typename }");

        Assert.Equal("""{"data":{"off":"Query"}}""", await TextAsync(document.TeachAsync(client)));
        await client
            .PostAsync(document.Body)
            .ShouldRefuseAsync(200, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");
    }

    [Fact]
    public async Task A_flood_of_new_documents_leaves_what_is_asked_for_all_the_time()
    {
        await using var small = new ConfiguredServer(
            null,
            KeyValuePair.Create("Documents:AutomaticCharacters", "100000"),
            KeyValuePair.Create("Traffic:RequestsPerMinute", "0")
        );
        using var client = small.CreateClient();
        var asked = new NamedDocument("{ asked: __typename }");
        var first = new NamedDocument($"{{ f0: __typename }} # {new string('x', 1_000)}");
        await asked.TeachAsync(client);
        await first.TeachAsync(client);

        for (var i = 1; i <= 400; i++)
        {
            await new NamedDocument($"{{ f{i}: __typename }} # {new string('x', 1_000)}").TeachAsync(client);
            Assert.Equal("""{"data":{"asked":"Query"}}""", await TextAsync(client.PostAsync(asked.Body)));
        }

        await client
            .PostAsync(first.Body)
            .ShouldRefuseAsync(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    private static string With(string body, string operationName, int n) =>
        $"{body[..^1]}, \"operationName\": \"{operationName}\", \"variables\": {JsonSerializer.Serialize(new { n })}}}";

    private static async Task<string> TextAsync(Task<HttpResponseMessage> sent) =>
        await (await sent).Content.ReadAsStringAsync();
}
