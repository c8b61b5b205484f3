using System.Text;

namespace Graph.Tests.Everyday;

/// <summary>Keys of every type that IDs can hold are found again, also those that the model converts.</summary>
public abstract class KeyTests(EverydayServer server)
{
    [Theory]
    [InlineData("samples", "Sample:2")]
    [InlineData("named", "Named:é")]
    [InlineData("shorts", "ByShort:-3")]
    [InlineData("longs", "ByLong:9007199254740993")]
    [InlineData("guids", "ByGuid:00000007-4f89-41d3-9a0c-0305e82c3301")]
    public async Task A_row_is_found_by_its_key(string field, string key)
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

        var data = await server.Client.DataAsync(
            $$"""
            {
              node(id: "{{id}}") { id }
              nodes(ids: ["{{id}}"]) { id }
              {{field}}(where: { id: { eq: "{{id}}" } }) { nodes { id } totalCount }
            }
            """
        );

        data.ShouldBe(
            $$"""
            {
              "node": { "id": "{{id}}" },
              "nodes": [{ "id": "{{id}}" }],
              "{{field}}": { "nodes": [{ "id": "{{id}}" }], "totalCount": 1 }
            }
            """
        );
    }

    [Fact]
    public async Task Keys_that_are_converted_to_texts_are_ordered_by_code_point()
    {
        var data = await server.Client.DataAsync("{ named { nodes { id } } }");

        var keys = (data["named"]?["nodes"]?.AsArray() ?? []).Select(node => (string?)node?["id"] ?? "");
        Assert.Equal(
            ["Named:Z", "Named:a", "Named:é"],
            keys.Select(id => Encoding.UTF8.GetString(Convert.FromBase64String(id)))
        );
    }

    [Theory]
    [InlineData("ByShort:40000")]
    [InlineData("Named:")]
    public async Task An_ID_whose_key_cannot_be_is_none(string key)
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

        var error = await server.Client.ErrorAsync($$"""{ node(id: "{{id}}") { id } }""");

        Assert.StartsWith($"`{id}` is not an ID of this server.", (string?)error["message"]);
    }

    public sealed class OnInMemory(EverydayServer.OnInMemory server)
        : KeyTests(server),
            IClassFixture<EverydayServer.OnInMemory>;

    public sealed class OnSqlite(EverydayServer.OnSqlite server)
        : KeyTests(server),
            IClassFixture<EverydayServer.OnSqlite>;

    public sealed class OnPostgreSql(EverydayServer.OnPostgreSql server)
        : KeyTests(server),
            IClassFixture<EverydayServer.OnPostgreSql>;
}
