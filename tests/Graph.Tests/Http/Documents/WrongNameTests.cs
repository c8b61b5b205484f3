namespace Graph.Tests.Http.Documents;

/// <summary>Requests that name no document, or another than they have.</summary>
[Collection(ListeningServer.Name)]
public sealed class WrongNameTests(ListeningServer server)
{
    [Fact]
    public async Task A_hash_of_something_else_is_refused_with_the_right_one()
    {
        var (asked, other) = (new NamedDocument("{ asked: __typename }"), new NamedDocument("{ other: __typename }"));

        await server
            .Client.PostAsync(asked.WholeBody.Replace(asked.Hash, other.Hash, StringComparison.Ordinal))
            .ShouldRefuseAsync(
                400,
                "INVALID_REQUEST",
                "`extensions.persistedQuery.sha256Hash` is not the hash of `query`. "
                    + $"Send `{asked.Hash}`, the SHA-256 of its text in UTF-8, or `query` alone."
            );
        await server
            .Client.PostAsync(other.Body)
            .ShouldRefuseAsync(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    [Theory]
    [InlineData(
        """{"version": 2, "sha256Hash": "a"}""",
        "`extensions.persistedQuery.version` is not 1. Send `\"version\": 1`; there is no other."
    )]
    [InlineData(
        """{"version": "1", "sha256Hash": "a"}""",
        "`extensions.persistedQuery.version` is not 1. Send `\"version\": 1`; there is no other."
    )]
    [InlineData(
        """{"sha256Hash": "a"}""",
        "`extensions.persistedQuery.version` is not 1. Send `\"version\": 1`; there is no other."
    )]
    [InlineData(
        """{"version": 1}""",
        "`extensions.persistedQuery` has no `sha256Hash`. Send the SHA-256 of the document, in hexadecimal digits."
    )]
    [InlineData(
        """{"version": 1, "sha256Hash": 5}""",
        "`extensions.persistedQuery` has no `sha256Hash`. Send the SHA-256 of the document, in hexadecimal digits."
    )]
    [InlineData("\"a\"", "`extensions.persistedQuery` is a string. Send an object, or leave it out.")]
    public async Task What_names_no_document_is_refused_with_a_query_and_without(string persistedQuery, string message)
    {
        await server
            .Client.PostAsync($$$"""{"extensions": {"persistedQuery": {{{persistedQuery}}}}}""")
            .ShouldRefuseAsync(400, "INVALID_REQUEST", message);
        await server
            .Client.SendAsync(
                HttpMethod.Get,
                $$$"""/graphql?query={a}&extensions={"persistedQuery":{{{persistedQuery}}}}"""
            )
            .ShouldRefuseAsync(400, "INVALID_REQUEST", message);
    }

    [Theory]
    [InlineData("""{"extensions": {"persistedQuery": null}}""")]
    [InlineData("""{"extensions": {}}""")]
    [InlineData("""{"documentId": null, "id": ""}""")]
    public Task What_names_nothing_is_told_that_there_is_no_query(string body) =>
        server
            .Client.PostAsync(body)
            .ShouldRefuseAsync(
                400,
                "INVALID_REQUEST",
                "There is no `query`. Send it as `{\"query\": \"{ … }\"}` in a POST, or as `?query=` in a GET; "
                    + "`GET /graphql?sdl` gives the schema."
            );
}
