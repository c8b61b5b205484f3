using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Tests.Peer;

/// <summary>A client generated from the peer's schema fits this one: all that stands there stands here, with the same types.</summary>
public abstract class PeerSchemaTests(PeerServer server)
{
    [Fact]
    public async Task The_schema_has_all_that_the_peers_has()
    {
        var ours = Members(await server.Client.GetStringAsync("/graphql?sdl"));
        var peers = Members(
            await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Peer", "schema.graphql"))
        );

        Assert.Equal(250, peers.Count);
        Assert.Empty(peers.Except(ours));
    }

    /// <summary>One line per member, e.g. <c>District.number: Int!</c> or <c>Query.district(number: Int!)</c>.</summary>
    private static HashSet<string> Members(string sdl) =>
        [
            .. Parser
                .Parse(sdl)
                .Definitions.OfType<GraphQLTypeDefinition>()
                .SelectMany(type => Members(type).Select(member => $"{type.Name.StringValue}{member}")),
        ];

    private static IEnumerable<string> Members(GraphQLTypeDefinition type) =>
        type switch
        {
            GraphQLObjectTypeDefinition { Fields: { } fields } found => fields
                .SelectMany(Members)
                .Concat(found.Interfaces?.Select(each => $" implements {each.Name.StringValue}") ?? []),
            GraphQLInterfaceTypeDefinition { Fields: { } fields } => fields.SelectMany(Members),
            GraphQLInputObjectTypeDefinition { Fields: { } fields } => fields.Select(Member),
            GraphQLEnumTypeDefinition { Values: { } values } => values.Select(value => $".{value.Name.StringValue}"),
            _ => [" is a scalar"],
        };

    private static IEnumerable<string> Members(GraphQLFieldDefinition field) =>
        [
            $".{field.Name.StringValue}: {Printed(field.Type)}",
            .. field.Arguments?.Select(argument => $".{field.Name.StringValue}({Member(argument)})") ?? [],
        ];

    private static string Member(GraphQLInputValueDefinition input) =>
        $".{input.Name.StringValue}: {Printed(input.Type)}";

    private static string Printed(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType required => $"{Printed(required.Type)}!",
            GraphQLListType list => $"[{Printed(list.Type)}]",
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : PeerSchemaTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : PeerSchemaTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : PeerSchemaTests(server);
}
