namespace Graph.Tests.Http;

/// <summary>What tools of the JavaScript world say about a running server.</summary>
[Collection(ListeningServer.Name)]
public sealed class ToolTests(ListeningServer server)
{
    private static readonly NodeTools Tools = new("tests/graphql-http");

    private readonly string url = new Uri(server.Address, "/graphql").ToString();

    [Fact]
    public async Task All_audits_of_graphql_http_pass()
    {
        var audits = await Tools.RunAsync("audits.mjs", url);

        Assert.Equal("MUST 13 of 13\nSHOULD 23 of 23\nMAY 25 of 25\n", audits);
    }

    [Fact]
    public async Task The_schema_is_the_same_to_graphql_js_by_introspection_and_as_a_file()
    {
        var contract = RepositoryFiles.Of("schema", "schema.graphql");

        Assert.Equal("0 problems, 0 types different\n", await Tools.RunAsync("schema.mjs", url, contract));
    }
}
