namespace Graph.Tests.Http.Requests;

/// <summary>What a body and a URL may hold.</summary>
[Collection(ListeningServer.Name)]
public sealed class RequestShapeTests(ListeningServer server)
{
    private const string NoQuery =
        "There is no `query`. Send it as `{\"query\": \"{ … }\"}` in a POST, or as `?query=` in a GET; "
        + "`GET /graphql?sdl` gives the schema.";

    [Theory]
    [InlineData("""{"query": "{ __typename }",}""", "The request's body is not valid JSON (line 1, byte 28).")]
    [InlineData("{\n  \"query", "The request's body is not valid JSON (line 2, byte 9).")]
    [InlineData("{} {}", "The request's body is not valid JSON (line 1, byte 4).")]
    [InlineData("{ /* a */ }", "The request's body is not valid JSON (line 1, byte 3).")]
    [InlineData("""{"query": 5""", "The request's body is not valid JSON (line 1, byte 12).")]
    [InlineData("", "The body is empty. Send JSON: `{\"query\": \"{ … }\", \"variables\": { … }}`.")]
    [InlineData("null", "The request's body is null. Send an object.")]
    [InlineData("\"{ __typename }\"", "The request's body is a string. Send an object.")]
    [InlineData(
        """[{"query": "{ __typename }"}]""",
        "The body is a list. Operations are not taken in batches: send each in a request of its own, or put several "
            + "root fields into one operation."
    )]
    [InlineData("""{"qery": "{ __typename }"}""", NoQuery)]
    [InlineData("""{"Query": "{ __typename }"}""", NoQuery)]
    [InlineData("""{"query": null}""", NoQuery)]
    [InlineData("""{"query": ""}""", NoQuery)]
    [InlineData("""{"query": 5}""", "`query` is a number. Send a string.")]
    [InlineData("""{"query": {"a": 1}}""", "`query` is an object. Send a string.")]
    [InlineData("""{"query": "{ a }", "operationName": true}""", "`operationName` is a boolean. Send a string.")]
    [InlineData("""{"query": "{ a }", "variables": []}""", "`variables` is a list. Send an object, or leave it out.")]
    [InlineData(
        """{"query": "{ a }", "variables": "{}"}""",
        "`variables` is a string. Send an object, or leave it out."
    )]
    [InlineData(
        """{"query": "{ a }", "extensions": 1}""",
        "`extensions` is a number. Send an object, or leave it out."
    )]
    [InlineData(
        """{"query": "{ a }", "query": "{ b }"}""",
        "The request's body has the key `query` twice in one object. Send it once."
    )]
    [InlineData(
        """{"query": "{ a }", "variables": {"a": {"b": 1, "\u0062": 2}}}""",
        "The request's body has the key `b` twice in one object. Send it once."
    )]
    [InlineData(
        """{"query": 5, "other": [{"a": 1, "a": tru}]}""",
        "The request's body has the key `a` twice in one object. Send it once."
    )]
    [InlineData(
        """{"other": ["\udc00"], "query": "{ a }"}""",
        "The request's body has half a surrogate pair (`\\ud800` to `\\udfff`), which is no character. Send both halves."
    )]
    [InlineData(
        """{"query": "{ a(b: \"\ud83c\") }"}""",
        "The request's body has half a surrogate pair (`\\ud800` to `\\udfff`), which is no character. Send both halves."
    )]
    public Task A_body_that_is_no_GraphQL_request_is_refused(string body, string message) =>
        server.Client.PostAsync(body).ShouldRefuseAsync(400, "INVALID_REQUEST", message);

    [Fact]
    public Task A_body_in_another_encoding_is_refused() =>
        server
            .Client.PostAsync("{\"query\": \"{ a }\u00e9\"}"u8.ToArray()[..^3])
            .ShouldRefuseAsync(400, "INVALID_REQUEST", "The request's body is not valid UTF-8. Send it in UTF-8.");

    [Theory]
    [InlineData(64, 200)]
    [InlineData(65, 400)]
    [InlineData(50_000, 400)]
    public async Task JSON_may_be_nested_64_deep(int depth, int status)
    {
        var lists = depth - 2; // the body and `variables` are objects
        var nested = new string('[', lists) + new string(']', lists);
        var deep = """{"query": "{ __typename }", "variables": {"a": nested}}""".Replace(
            "nested",
            nested,
            StringComparison.Ordinal
        );

        var response = server.Client.PostAsync(deep);

        Assert.Equal(status, (int)(await response).StatusCode);
        if (status == 400)
            await response.ShouldRefuseAsync(
                400,
                "INVALID_REQUEST",
                "The request's body is nested too deep: JSON may be nested 64 deep. Send it flatter."
            );
    }

    [Theory]
    [InlineData("query={a}&query={b}", "`query` stands 2 times in the URL. Send it once.")]
    [InlineData("variables={}", NoQuery)]
    [InlineData("query=", NoQuery)]
    [InlineData("query={a}&variables=[]", "`variables` is a list. Send an object, or leave it out.")]
    [InlineData("query={a}&variables={", "`variables` is not valid JSON (line 1, byte 2).")]
    [InlineData("query={a}&extensions=1", "`extensions` is a number. Send an object, or leave it out.")]
    [InlineData(
        "query={a}&variables={\"a\":1,\"a\":2}",
        "`variables` has the key `a` twice in one object. Send it once."
    )]
    public Task A_URL_that_is_no_GraphQL_request_is_refused(string url, string message) =>
        server.Client.SendAsync(HttpMethod.Get, $"/graphql?{url}").ShouldRefuseAsync(400, "INVALID_REQUEST", message);

    [Theory]
    [InlineData("""{"query": "{ __typename }", "id": "x", "doc": {"a": [1]}}""")]
    [InlineData("""{"query": "{ __typename }", "operationName": ""}""")]
    [InlineData("""{"query": "{ __typename }", "operationName": null, "variables": null, "extensions": null}""")]
    [InlineData("\ufeff{\"query\": \"{ __typename }\"}")]
    public async Task What_says_nothing_is_ignored(string body)
    {
        var response = await server.Client.PostAsync(body);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Empty_parameters_of_a_URL_are_ignored()
    {
        var answer = await server.Client.GetStringAsync("/graphql?query={__typename}&operationName=&variables=");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer);
    }
}
