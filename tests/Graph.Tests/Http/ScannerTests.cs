namespace Graph.Tests.Http;

/// <summary>
/// The fourteen checks of graphql-cop, a scanner for GraphQL servers. Ten ask for what no server should do. The other
/// four report what a public API without credentials offers on purpose:
/// <list type="bullet">
/// <item>queries by GET: GraphQL over HTTP has them, caches need them; a forged one reads what anybody may read</item>
/// <item>introspection: the schema is public, and IDEs and generators live on it</item>
/// <item>suggestions of fields: nothing is hidden that they could give away</item>
/// <item>an IDE at the endpoint: it asks what everybody may ask</item>
/// </list>
/// </summary>
/// <remarks>https://github.com/dolevf/graphql-cop</remarks>
[Collection(ListeningServer.Name)]
public sealed class ScannerTests(ListeningServer server)
{
    [Theory]
    [InlineData("101 aliases")]
    [InlineData("500 times one field")]
    [InlineData("circular fragments")]
    [InlineData("circular introspection")]
    public async Task What_multiplies_work_is_refused(string check)
    {
        var answer = await server.Client.AskAsync(
            check switch
            {
                "101 aliases" => $"{{ {string.Join(' ', Enumerable.Range(0, 101).Select(n => $"a{n}: __typename"))} }}",
                "500 times one field" => $"{{ {string.Join(' ', Enumerable.Repeat("__typename", 500))} }}",
                "circular fragments" =>
                    "{ __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }",
                _ =>
                    "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }",
            }
        );

        Assert.Null(answer["data"]);
        Assert.NotEmpty(answer["errors"]?.AsArray() ?? []);
    }

    [Fact]
    public async Task Ten_unknown_directives_are_not_answered_with_ten_errors()
    {
        var answer = await server.Client.AskAsync($"{{ __typename {string.Concat(Enumerable.Repeat("@aa", 10))} }}");

        Assert.Single(answer["errors"]?.AsArray() ?? []);
        Assert.Equal("TOO_MANY_DIRECTIVES", (string?)answer["errors"]?[0]?["extensions"]?["code"]);
    }

    [Fact]
    public Task A_batch_is_refused() =>
        server
            .Client.PostAsync($"[{string.Join(',', Enumerable.Repeat("""{"query":"{ __typename }"}""", 10))}]")
            .ShouldRefuseAsync(
                400,
                "INVALID_REQUEST",
                "The body is a list. Operations are not taken in batches: send each in a request of its own, or put "
                    + "several root fields into one operation."
            );

    [Fact]
    public Task A_mutation_by_GET_is_refused() =>
        server
            .Client.GetAsync("/graphql?query=mutation%7B__typename%7D")
            .ShouldRefuseAsync(
                405,
                "OPERATION_NOT_SUPPORTED",
                "`mutation` cannot run: the schema has no mutations. Ask with a `query`."
            );

    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D", "")]
    [InlineData("/graphql", "query=%7B__typename%7D")]
    public async Task A_form_that_another_website_could_send_is_refused(string url, string form)
    {
        var content = new StringContent(
            form,
            new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded")
        );

        var response = await server.Client.PostAsync(new Uri(url, UriKind.Relative), content);

        Assert.Equal(415, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("{ __typename }")]
    [InlineData("qwerty cop { abc }")]
    public async Task No_answer_tells_how_the_server_works_inside(string query)
    {
        var answer = (await server.Client.AskAsync(query)).ToJsonString();

        Assert.DoesNotContain("tracing", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("exception", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("stacktrace", answer, StringComparison.OrdinalIgnoreCase);
    }
}
