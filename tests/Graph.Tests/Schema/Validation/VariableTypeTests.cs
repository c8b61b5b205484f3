using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Tests.Peer;

namespace Graph.Tests.Schema.Validation;

/// <summary>Variables of every type at every kind of place: refused are those that graphql-js refuses, and no others.</summary>
public abstract class VariableTypeTests(PeerServer server)
{
    private static readonly string[] Places =
    [
        "{ district(number: $v) { number } }",
        "{ districts(first: $v) { totalCount } }",
        "{ districts @include(if: $v) { totalCount } }",
        "{ node(id: $v) { id } }",
        "{ nodes(ids: $v) { id } }",
        "{ nodes(ids: [$v]) { id } }",
        "{ nodes(ids: [\"x\", $v]) { id } }",
        "{ districts(order: $v) { totalCount } }",
        "{ districts(order: [$v]) { totalCount } }",
        "{ districts(order: [{ number: ASC }, $v]) { totalCount } }",
        "{ districts(order: { number: $v }) { totalCount } }",
        "{ districts(order: [{ number: $v }]) { totalCount } }",
        "{ districts(where: $v) { totalCount } }",
        "{ districts(where: { and: $v }) { totalCount } }",
        "{ districts(where: { or: [$v] }) { totalCount } }",
        "{ districts(where: { or: { and: [$v] } }) { totalCount } }",
        "{ districts(where: { number: { eq: $v } }) { totalCount } }",
        "{ districts(where: { number: { in: $v } }) { totalCount } }",
        "{ districts(where: { number: { in: [1, $v] } }) { totalCount } }",
        "{ districts(where: { or: [{ and: [{ number: { nin: [$v] } }] }] }) { totalCount } }",
        "{ districts(where: { name: { contains: $v } }) { totalCount } }",
        "{ regions(where: { kind: { in: [$v] } }) { totalCount } }",
        "{ districts { nodes { incarnations(where: { or: [{ region: { kind: { eq: $v } } }] }) { id } } } }",
        "{ ...F } fragment F on Query { nodes(ids: [$v]) { id } }",
        "{ ...F } fragment F on Query { districts(order: [$v]) { totalCount } }",
    ];

    private static readonly (string Name, string Default)[] Types =
    [
        ("Int", "1"),
        ("String", "\"a\""),
        ("ID", "\"a\""),
        ("Boolean", "true"),
        ("SortEnumType", "ASC"),
        ("RegionKind", "REGION"),
        ("DistrictFilterInput", "{}"),
        ("DistrictSortInput", "{}"),
    ];

    [Fact]
    public async Task They_are_refused_where_graphql_js_refuses_them()
    {
        var documents = Types.SelectMany(type => Places.SelectMany(place => Documents(type, place))).ToArray();
        var expected = await FitsAsync(documents);

        var wrong = new List<string>();
        foreach (var (document, fits) in documents.Zip(expected))
            if (await IsTakenAsync(document) != fits)
                wrong.Add($"{document} {(fits ? "is valid" : "is invalid")}");

        Assert.Empty(wrong);
        Assert.Contains(true, expected);
        Assert.Contains(false, expected);
    }

    private static IEnumerable<string> Documents((string Name, string Default) type, string place) =>
        from written in (string[])
            [
                type.Name,
                $"{type.Name}!",
                $"{type.Name} = {type.Default}",
                $"{type.Name} = null",
                $"[{type.Name}]",
                $"[{type.Name}!]",
                $"[{type.Name}]!",
                $"[{type.Name}!]!",
                $"[{type.Name}!] = [{type.Default}]",
                $"[[{type.Name}!]!]!",
            ]
        select $"query ($v: {written}) {place}";

    private async Task<bool[]> FitsAsync(string[] documents)
    {
        var schema = await server.Client.GetStringAsync("/graphql?sdl");
        var input = JsonSerializer.Serialize(new { schema, documents });
        var output = await new NodeTools("tests/graphql-http").RunWithAsync(input, "positions.mjs");
        return JsonSerializer.Deserialize<bool[]>(output) ?? [];
    }

    private async Task<bool> IsTakenAsync(string document)
    {
        // A second operation is validated as well, but does not run: the first does.
        var query =
            $"query Run {{ __typename }} {document.Replace("query (", "query Checked(", StringComparison.Ordinal)}";
        var response = await server.Client.PostAsJsonAsync("/graphql", new { query, operationName = "Run" });
        var errors = (await response.Content.ReadFromJsonAsync<JsonObject>())?["errors"]?.AsArray() ?? [];
        foreach (var error in errors)
            Assert.Contains("stands where", (string?)error?["message"], StringComparison.Ordinal);
        return errors.Count == 0;
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : VariableTypeTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : VariableTypeTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : VariableTypeTests(server);
}
