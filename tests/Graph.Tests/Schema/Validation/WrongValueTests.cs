using Graph.Tests.Peer;

namespace Graph.Tests.Schema.Validation;

/// <summary>What clients are told about values of the wrong type.</summary>
public abstract class WrongValueTests(PeerServer server)
{
    [Theory]
    [InlineData(
        "{ districts(where: { numbr: { eq: 1 } }) { totalCount } }",
        22,
        "`where.numbr` is not a field of `DistrictFilterInput`. Did you mean `number`?"
    )]
    [InlineData(
        "{ districts(where: { or: [{}, { number: { equals: 1 } }] }) { totalCount } }",
        43,
        "`where.or[1].number.equals` is not a field of `IntOperationFilterInput`. Its fields are `eq`, `neq`, `in`, "
            + "`nin`, `gt`, `ngt`, `gte`, `ngte`, `lt`, `nlt`, `lte`, `nlte`."
    )]
    [InlineData(
        "{ districts(where: { number: 12 }) { totalCount } }",
        30,
        "`where.number` is `12`. Write an object with fields of `IntOperationFilterInput`."
    )]
    [InlineData(
        "{ districts(order: { number: ASCC }) { totalCount } }",
        30,
        "`order.number` is `ASCC`, which is not in `SortEnumType`. Did you mean `ASC`?"
    )]
    [InlineData(
        "{ districts(order: [{ number: UPWARDS }]) { totalCount } }",
        31,
        "`order[0].number` is `UPWARDS`, which is not in `SortEnumType`. Its values are `ASC`, `DESC`."
    )]
    [InlineData(
        "{ districts(order: [{ number: \"DESC\" }]) { totalCount } }",
        31,
        "`order[0].number` is the text `\"DESC\"`. Write the value without quotes: `DESC`."
    )]
    [InlineData(
        "{ district(number: \"12\") { name } }",
        20,
        "`number` is `\"12\"`, which is not of type `Int`. Write a whole number from -2147483648 to 2147483647."
    )]
    [InlineData(
        "{ district(number: 123456789012345678901234567890123456789012345) { name } }",
        20,
        "`number` is `1234567890123456789012345678901234567890…`, which is not of type `Int`. "
            + "Write a whole number from -2147483648 to 2147483647."
    )]
    [InlineData("{ district(number: null) { name } }", 20, "`number` is null, but `Int!` needs a value.")]
    [InlineData(
        "{ districts { totalCount @skip(if: 1) } }",
        36,
        "`if` is `1`, which is not of type `Boolean`. Write `true` or `false`."
    )]
    [InlineData(
        "query ($w: DistrictFilterInput = { numbr: {} }) { districts(where: $w) { totalCount } }",
        36,
        "`$w.numbr` is not a field of `DistrictFilterInput`. Did you mean `number`?"
    )]
    public async Task A_wrong_literal_is_named_where_it_stands_with_what_to_write(
        string query,
        int column,
        string message
    )
    {
        var error = await server.Client.ErrorAsync(query);

        Assert.Equal(message, (string?)error["message"]);
        Assert.Equal("INVALID_VALUE", (string?)error["extensions"]?["code"]);
        error["locations"].ShouldBe($$"""[{ "line": 1, "column": {{column}} }]""");
    }

    [Theory]
    [InlineData(
        "DistrictFilterInput",
        """{ "or": [{}, { "numbr": { "eq": 1 } }] }""",
        "`$v.or[1].numbr` is not a field of `DistrictFilterInput`. Did you mean `number`?"
    )]
    [InlineData(
        "DistrictFilterInput",
        """{ "number": [12] }""",
        "`$v.number` is a list. Write an object with fields of `IntOperationFilterInput`."
    )]
    [InlineData(
        "DistrictFilterInput",
        """{ "number": { "eq": "12" } }""",
        "`$v.number.eq` is `\"12\"`, which is not of type `Int`. Write a whole number from -2147483648 to 2147483647."
    )]
    [InlineData(
        "DistrictFilterInput",
        """{ "number": { "in": [1, 12345678901] } }""",
        "`$v.number.in[1]` is `12345678901`, which is not of type `Int`. "
            + "Write a whole number from -2147483648 to 2147483647."
    )]
    [InlineData(
        "DistrictFilterInput",
        """{ "name": { "eq": { "a": 1 } } }""",
        "`$v.name.eq` is an object, which is not of type `String`. Write a text in quotes."
    )]
    [InlineData(
        "DistrictFilterInput",
        """{ "and": [null] }""",
        "`$v.and[0]` is null, but `DistrictFilterInput!` needs a value."
    )]
    [InlineData("DistrictFilterInput!", "null", "`$v` is null, but `DistrictFilterInput!` needs a value.")]
    public async Task A_wrong_variable_is_named_down_to_the_part_that_is_wrong(string type, string json, string message)
    {
        var error = await server.Client.ErrorAsync(
            $"query ($v: {type}) {{ districts(where: $v) {{ totalCount }} }}",
            new { v = System.Text.Json.Nodes.JsonNode.Parse(json) }
        );

        Assert.Equal(message, (string?)error["message"]);
        Assert.Equal("INVALID_VALUE", (string?)error["extensions"]?["code"]);
        error["locations"].ShouldBe("""[{ "line": 1, "column": 8 }]""");
    }

    [Theory]
    [InlineData("ASCC", "`$v` is `\"ASCC\"`, which is not in `SortEnumType`. Did you mean `ASC`?")]
    [InlineData(1, "`$v` is `1`, which is not in `SortEnumType`. Its values are `ASC`, `DESC`.")]
    public async Task A_wrong_member_of_an_enum_in_a_variable_gets_a_suggestion(object value, string message)
    {
        var error = await server.Client.ErrorAsync(
            "query ($v: SortEnumType) { districts(order: [{ number: $v }]) { totalCount } }",
            new { v = value }
        );

        Assert.Equal(message, (string?)error["message"]);
    }

    [Fact]
    public async Task A_variable_that_is_missing_is_named()
    {
        var error = await server.Client.ErrorAsync("query ($n: Int!) { district(number: $n) { name } }");

        Assert.Equal("`$n` is missing, but `Int!` needs a value.", (string?)error["message"]);
    }

    [Fact]
    public async Task Single_values_stand_for_lists_of_one_and_defaults_for_what_is_missing()
    {
        var data = await server.Client.DataAsync(
            """
            query ($in: [Int] = 12, $where: DistrictFilterInput!, $order: [DistrictSortInput!]) {
              literal: districts(where: { number: { in: 12 } }, order: { number: DESC }) { totalCount }
              default: districts(where: { number: { in: $in } }) { totalCount }
              variable: districts(where: $where, order: $order) { totalCount }
            }
            """,
            new { where = new { number = new { @in = 12 } }, order = new { number = "DESC" } }
        );

        data.ShouldBe(
            """{ "literal": { "totalCount": 1 }, "default": { "totalCount": 1 }, "variable": { "totalCount": 1 } }"""
        );
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : WrongValueTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : WrongValueTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : WrongValueTests(server);
}
