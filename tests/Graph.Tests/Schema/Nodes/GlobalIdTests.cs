using Graph.Tests.Peer;

namespace Graph.Tests.Schema.Nodes;

/// <summary>IDs and cursors have one form: the one that the server gives.</summary>
public abstract class GlobalIdTests(PeerServer server)
{
    [Theory]
    [InlineData("District:012", "RGlzdHJpY3Q6MDEy")]
    [InlineData("District:+12", "RGlzdHJpY3Q6KzEy")]
    [InlineData("District:-0", "RGlzdHJpY3Q6LTA=")]
    [InlineData("District:12 with a space", "RGlzdHJpY3Q6MTIg")]
    [InlineData("stray bits", "RGlzdHJpY3Q6MTJ=")]
    [InlineData("no padding", "RGlzdHJpY3Q6MTI")]
    [InlineData("white space before", " RGlzdHJpY3Q6MTI=")]
    [InlineData("white space within", "RGlz dHJpY3Q6MTI=")]
    [InlineData("a line break", "RGlzdHJpY3Q6MTI=\\n")]
    [InlineData("a tabulator", "RGlzdHJpY3Q6MTI=\\t")]
    [InlineData("another case of the type's name", "ZGlzdHJpY3Q6MTI=")]
    public async Task An_ID_in_another_form_is_refused_wherever_it_is_given(string form, string id)
    {
        var answer = await server.Client.AskAsync(
            $$"""{ node(id: "{{id}}") { id } nodes(ids: ["{{id}}", "RGlzdHJpY3Q6MTI="]) { id } }"""
        );

        answer["data"].ShouldBe("""{ "node": null, "nodes": [null, { "id": "RGlzdHJpY3Q6MTI=" }] }""");
        Assert.Equal(2, answer["errors"]?.AsArray().Count);
        foreach (var error in answer["errors"]?.AsArray() ?? [])
        {
            Assert.Equal("INVALID_ID", (string?)error?["extensions"]?["code"]);
            Assert.EndsWith(
                "` is not an ID of this server. Pass an `id` that it gave, unchanged; IDs cannot be made up.",
                (string?)error?["message"],
                StringComparison.Ordinal
            );
        }
        Assert.NotEmpty(form);
    }

    [Theory]
    [InlineData("MDE=")] // 01
    [InlineData("KzE=")] // +1
    [InlineData("MR==")] // stray bits
    [InlineData("MQ")] // no padding
    [InlineData(" MQ==")]
    [InlineData("MQ==\\n")]
    [InlineData("M Q==")]
    public async Task A_cursor_in_another_form_is_refused(string cursor)
    {
        var given = await server.Client.DataAsync("{ districts(first: 1, after: \"MQ==\") { edges { cursor } } }");
        var error = await server.Client.ErrorAsync($$"""{ districts(after: "{{cursor}}") { totalCount } }""");

        given.ShouldBe("""{ "districts": { "edges": [{ "cursor": "Mg==" }] } }""");
        Assert.Equal("INVALID_CURSOR", (string?)error["extensions"]?["code"]);
    }

    [Fact]
    public async Task Of_a_long_text_that_is_no_ID_or_cursor_the_start_is_told_back()
    {
        var id = await server.Client.ErrorAsync($$"""{ node(id: "{{new string('x', 9_000)}}") { id } }""");
        var cursor = await server.Client.ErrorAsync(
            $$"""{ districts(after: "{{new string('x', 9_000)}}") { totalCount } }"""
        );

        Assert.StartsWith($"`{new string('x', 200)}…` is not", (string?)id["message"], StringComparison.Ordinal);
        Assert.StartsWith(
            $"`after: \"{new string('x', 40)}…\"` is not",
            (string?)cursor["message"],
            StringComparison.Ordinal
        );
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : GlobalIdTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : GlobalIdTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : GlobalIdTests(server);
}
