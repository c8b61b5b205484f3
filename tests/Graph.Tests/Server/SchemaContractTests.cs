namespace Graph.Tests.Server;

public abstract class SchemaContractTests(GraphServer server)
{
    private static readonly string Contract = RepositoryFiles.Of("schema", "schema.graphql");

    [Fact]
    public async Task The_contract_is_what_the_server_serves()
    {
        var served = await server.Client.GetStringAsync("/graphql?sdl");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            await File.WriteAllTextAsync(Contract, served);

        Assert.Equal(await File.ReadAllTextAsync(Contract), served);
    }

    [Fact]
    public async Task The_schema_is_served_at_two_addresses()
    {
        var response = await server.Client.GetAsync("/graphql/schema");

        Assert.Equal("application/graphql", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(await server.Client.GetStringAsync("/graphql?sdl"), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_object_is_fetched_again_by_its_ID_alone()
    {
        var data = await server.Client.DataAsync(
            """{ __type(name: "Query") { fields { name args { name type { kind ofType { name } } } } } }"""
        );

        var node = Assert.Single(
            data["__type"]?["fields"]?.AsArray() ?? [],
            field => (string?)field?["name"] == "node"
        );
        node?["args"].ShouldBe("""[{ "name": "id", "type": { "kind": "NON_NULL", "ofType": { "name": "ID" } } }]""");
    }

    [Fact]
    public async Task Everything_in_the_schema_is_described()
    {
        var data = await server.Client.DataAsync(
            """
            {
              __schema {
                types {
                  name
                  description
                  fields { name description args { name description } }
                  inputFields { name description }
                  enumValues { name description }
                }
              }
            }
            """
        );

        var undescribed = data["__schema"]
            ?["types"]?.AsArray()
            .Where(type => ((string?)type?["name"])?.StartsWith("__", StringComparison.Ordinal) == false)
            .SelectMany(type => Undescribed(type, ""));
        Assert.Empty(undescribed ?? ["no types at all"]);
    }

    private static IEnumerable<string> Undescribed(System.Text.Json.Nodes.JsonNode? part, string parent)
    {
        var name = $"{parent}{(string?)part?["name"]}";
        if (string.IsNullOrWhiteSpace((string?)part?["description"]))
            yield return name;
        foreach (var kind in (string[])["fields", "args", "inputFields", "enumValues"])
        foreach (var child in part?[kind]?.AsArray() ?? [])
        foreach (var found in Undescribed(child, $"{name}."))
            yield return found;
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : SchemaContractTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : SchemaContractTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : SchemaContractTests(server);
}
