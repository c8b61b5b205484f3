using Graph.Tests.Peer;

namespace Graph.Tests.Schema.Scalars;

public abstract class TextTests(PeerServer server)
{
    private const string NullCharacter =
        "The text has the character \\u0000 at index 1, which no text here may have. Take it out.";

    private const string HalfCharacter =
        "The text has half a character, \\ud83d, at index 1. Write both halves, as in \"\\ud83d\\ude00\", or take it out.";

    [Theory]
    [InlineData("{ districts(where: { name: { eq: \"a\\u0000b\" } }) { totalCount } }", "where.name.eq", NullCharacter)]
    [InlineData(
        "{ districts(where: { name: { in: [\"a\\ud83db\"] } }) { totalCount } }",
        "where.name.in[0]",
        HalfCharacter
    )]
    [InlineData("{ districts(after: \"a\\u0000b\") { totalCount } }", "after", NullCharacter)]
    [InlineData("{ node(id: \"a\\ud83d\") { id } }", "id", HalfCharacter)]
    [InlineData("{ nodes(ids: [\"a\\u0000\"]) { id } }", "ids[0]", NullCharacter)]
    public async Task A_text_that_some_database_refuses_is_refused(string query, string place, string sentence)
    {
        var error = await server.Client.ErrorAsync(query);

        Assert.Equal($"`{place}`: {sentence}", (string?)error["message"]);
        Assert.Equal("INVALID_VALUE", (string?)error["extensions"]?["code"]);
    }

    [Fact]
    public async Task A_variable_is_refused_as_a_literal_is()
    {
        var text = await server.Client.ErrorAsync(
            "query ($name: String) { districts(where: { name: { eq: $name } }) { totalCount } }",
            new { name = "a\0b" }
        );
        var id = await server.Client.ErrorAsync("query ($id: ID!) { node(id: $id) { id } }", new { id = "a\0b" });

        Assert.Equal($"`$name`: {NullCharacter}", (string?)text["message"]);
        Assert.Equal($"`$id`: {NullCharacter}", (string?)id["message"]);
    }

    [Fact]
    public async Task Both_halves_of_a_character_are_a_character()
    {
        var data = await server.Client.DataAsync(
            """{ districts(where: { name: { eq: "\ud83d\ude00" } }) { totalCount } }"""
        );

        data.ShouldBe("""{ "districts": { "totalCount": 0 } }""");
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : TextTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : TextTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : TextTests(server);
}
