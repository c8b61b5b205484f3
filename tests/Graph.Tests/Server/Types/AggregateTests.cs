using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;
using Snapshooter.Xunit;

namespace Graph.Tests.Server.Types;

/// <summary>What is told of all districts, contests and so on together.</summary>
public abstract class AggregateTests(GraphServer server)
{
    private static readonly Dictionary<string, GraphQLObjectTypeDefinition> Types = Parser
        .Parse(File.ReadAllText(RepositoryFiles.Of("schema", "schema.graphql")))
        .Definitions.OfType<GraphQLObjectTypeDefinition>()
        .ToDictionary(type => type.Name.StringValue);

    [Fact]
    public async Task All_that_can_be_told_of_all_rows_is_the_same_on_every_database()
    {
        var told = new JsonObject();
        foreach (
            var (field, aggregate) in Types["Query"]
                .Fields!.Where(field => NameOf(field.Type).EndsWith("Connection", StringComparison.Ordinal))
                .Select(field => (field, AggregateOf(field)))
        )
        {
            if (aggregate is null)
                continue; // of items that no table holds, such as changes
            var name = field.Name.StringValue;
            var data = await server.Client.DataAsync(
                $$"""{ {{name}} { aggregate {{Selection(NameOf(aggregate.Type))}} } }"""
            );
            told[name] = data[name]?["aggregate"]?.DeepClone();
        }

        told.ToReadableJson().MatchSnapshot("AggregateTests.All_that_can_be_told");
    }

    [Fact]
    public async Task It_is_told_of_all_rows_of_the_filter_whatever_the_page()
    {
        var data = await server.Client.DataAsync(
            """
            { contests(where: { election: { year: { eq: 2023 } } }, first: 1) {
              nodes { district { number } } totalCount aggregate { count status { distinctCount } }
            } }
            """
        );

        data.ShouldBe(
            """
            { "contests": {
              "nodes": [{ "district": { "number": 1 } }], "totalCount": 29,
              "aggregate": { "count": 29, "status": { "distinctCount": 1 } }
            } }
            """
        );
    }

    [Fact]
    public async Task A_declared_count_takes_a_filter_too()
    {
        var data = await server.Client.DataAsync(
            """
            { district(number: 12) { incarnationsCount now: incarnationsCount(asOf: "2024-01-01") incarnations {
              mandatesCount none: mandatesCount(where: { party: { abbreviation: { eq: "none" } } })
            } } }
            """
        );

        data.ShouldBe(
            """
            { "district": { "incarnationsCount": 2, "now": 1, "incarnations": [
              { "mandatesCount": 1, "none": 0 }, { "mandatesCount": 1, "none": 0 }
            ] } }
            """
        );
    }

    [Theory]
    [InlineData("after: \"x\"", "INVALID_CURSOR")]
    [InlineData("first: 51", "PAGE_TOO_LARGE")]
    [InlineData("first: -1", "INVALID_PAGE")]
    public async Task A_page_of_a_list_that_cannot_be_given_is_an_error_of_its_field(string arguments, string code)
    {
        var error = await server.Client.ErrorAsync(
            $$"""{ district(number: 12) { incarnationsConnection({{arguments}}) { totalCount } } }"""
        );

        Assert.Equal(code, (string?)error["extensions"]?["code"]);
        error["path"].ShouldBe("""["district", "incarnationsConnection"]""");
    }

    private static string Selection(string type) =>
        Types.TryGetValue(type, out var definition)
            ? $"{{ {string.Join(' ', definition.Fields!.Select(field => $"{field.Name.StringValue} {Selection(NameOf(field.Type))}"))} }}"
            : "";

    private static GraphQLFieldDefinition? AggregateOf(GraphQLFieldDefinition field) =>
        Types[NameOf(field.Type)].Fields!.SingleOrDefault(each => each.Name.StringValue == "aggregate");

    private static string NameOf(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType required => NameOf(required.Type),
            GraphQLListType list => NameOf(list.Type),
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : AggregateTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : AggregateTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : AggregateTests(server);
}
