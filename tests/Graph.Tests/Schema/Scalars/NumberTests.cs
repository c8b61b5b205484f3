using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Graph.Tests.Peer;

namespace Graph.Tests.Schema.Scalars;

/// <summary>Numbers as JSON and GraphQL write them, at places that take numbers and at others.</summary>
public abstract class NumberTests(PeerServer server)
{
    private const string IntHint = "which is not of type `Int`. Write a whole number from -2147483648 to 2147483647.";

    private const string FloatHint =
        "which is not of type `Float`. Write a number from -1.7976931348623157E+308 to 1.7976931348623157E+308.";

    [Theory]
    [InlineData("12")]
    [InlineData("12.0")]
    [InlineData("12.000")]
    [InlineData("1.2e1")]
    [InlineData("1.2E1")]
    [InlineData("1.2e+1")]
    [InlineData("1.2e01")]
    [InlineData("1.20e1")]
    [InlineData("120e-1")]
    [InlineData("12e0")]
    [InlineData("12e-0")]
    [InlineData("0.12e2")]
    [InlineData("0.0000000000000000000000000000000000012e37")]
    [InlineData("12000000000000000000000000000000000000e-36")]
    [InlineData("12.0000000000000000000000000000000000000000")]
    public async Task A_whole_number_is_an_Int_however_JSON_writes_it(string json)
    {
        var direct = await DataAsync("query ($v: Int!) { district(number: $v) { number } }", json);
        var inList = await DataAsync(
            "query ($v: [Int]) { districts(where: { number: { in: $v } }) { nodes { number } } }",
            $"[{json}, 404.0]"
        );
        var inObject = await DataAsync(
            "query ($v: DistrictFilterInput) { districts(where: $v) { nodes { number } } }",
            $$"""{ "or": [{ "number": { "eq": {{json}} } }] }"""
        );

        direct.ShouldBe("""{ "district": { "number": 12 } }""");
        inList.ShouldBe("""{ "districts": { "nodes": [{ "number": 12 }] } }""");
        inObject.ShouldBe("""{ "districts": { "nodes": [{ "number": 12 }] } }""");
    }

    [Theory]
    [InlineData("0.0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("0e99999999999")]
    [InlineData("2147483647.0")]
    [InlineData("-2147483648.0")]
    [InlineData("-2.147483648e9")]
    public async Task Zero_and_the_largest_numbers_are_Ints(string json)
    {
        var data = await DataAsync("query ($v: Int!) { district(number: $v) { number } }", json);

        data.ShouldBe("""{ "district": null }""");
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("125e-1")]
    [InlineData("12.0000000000000000000000000000000000000001")]
    [InlineData("1e-99999999999")]
    [InlineData("2147483648")]
    [InlineData("2147483648.0")]
    [InlineData("-2147483649")]
    [InlineData("3e9")]
    [InlineData("1e400")]
    [InlineData("1e99999999999")]
    [InlineData("99999999999999999999")]
    public async Task Another_number_is_no_Int_and_is_shown_as_it_was_written(string json)
    {
        var message = await MessageAsync("query ($v: Int!) { district(number: $v) { number } }", json);
        var inObject = await MessageAsync(
            "query ($v: DistrictFilterInput) { districts(where: $v) { totalCount } }",
            $$"""{ "number": { "in": [{{json}}] } }"""
        );
        var shown = json.Length > 40 ? $"{json[..40]}…" : json;

        Assert.Equal($"`$v` is `{shown}`, {IntHint}", message);
        Assert.Equal($"`$v.number.in[0]` is `{shown}`, {IntHint}", inObject);
    }

    [Theory]
    [InlineData("Int!", "{ district(number: $v) { number } }", IntHint)]
    [InlineData("Float", "{ contests(where: { percent: { lt: $v } }) { totalCount } }", FloatHint)]
    [InlineData(
        "String",
        "{ districts(where: { name: { eq: $v } }) { totalCount } }",
        "which is not of type `String`. Write a text in quotes."
    )]
    [InlineData(
        "Boolean!",
        "{ districts @include(if: $v) { totalCount } }",
        "which is not of type `Boolean`. Write `true` or `false`."
    )]
    [InlineData(
        "SortEnumType",
        "{ districts(order: [{ number: $v }]) { totalCount } }",
        "which is not in `SortEnumType`. Its values are `ASC`, `DESC`."
    )]
    [InlineData(
        "DistrictFilterInput",
        "{ districts(where: $v) { totalCount } }",
        "Write an object with fields of `DistrictFilterInput`."
    )]
    public async Task A_number_too_large_for_anything_is_shown_shortened(string type, string query, string sentence)
    {
        foreach (var digits in (int[])[310, 5_000])
        {
            var message = await MessageAsync($"query ($v: {type}) {query}", new string('9', digits));

            var join = sentence.StartsWith("which", StringComparison.Ordinal) ? ", " : ". ";
            Assert.Equal($"`$v` is `{new string('9', 40)}…`{join}{sentence}", message);
        }
    }

    [Fact]
    public async Task A_number_too_large_for_anything_is_neither_a_date_nor_an_ID()
    {
        var date = await MessageAsync(
            "query ($v: LocalDate) { incarnations(where: { since: { eq: $v } }) { totalCount } }",
            new string('9', 5_000)
        );
        var id = await MessageAsync("query ($v: ID!) { node(id: $v) { id } }", new string('9', 5_000));

        Assert.Equal(
            $"`$v`: `{new string('9', 40)}…` is not a date. Write year, month and day, as in \"2023-01-31\".",
            date
        );
        Assert.Equal(
            $"`{new string('9', 200)}…` is not an ID of this server. "
                + "Pass an `id` that it gave, unchanged; IDs cannot be made up.",
            id
        );
    }

    [Theory]
    [InlineData("12.0")]
    [InlineData("1.2e1")]
    [InlineData("12e0")]
    public async Task A_number_with_a_fraction_or_an_exponent_is_no_ID(string json)
    {
        var message = await MessageAsync("query ($v: ID!) { node(id: $v) { id } }", json);

        Assert.Equal($"`$v` is `{json}`, which is not of type `ID`. Write a text in quotes.", message);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e99999999999")]
    public async Task An_infinite_number_is_no_Float_as_literal_and_as_variable(string number)
    {
        var literal = await server.Client.ErrorAsync(
            $$"""{ contests(where: { percent: { lt: {{number}} } }) { totalCount } }"""
        );
        var variable = await MessageAsync(
            "query ($v: Float) { contests(where: { percent: { lt: $v } }) { totalCount } }",
            number
        );

        Assert.Equal($"`where.percent.lt` is `{number}`, {FloatHint}", (string?)literal["message"]);
        Assert.Equal($"`$v` is `{number}`, {FloatHint}", variable);
    }

    [Theory]
    [InlineData("12", 0)]
    [InlineData("1e3", 2)]
    [InlineData("1000.0", 2)]
    [InlineData("1.7976931348623157E+308", 2)]
    [InlineData("1000000000000000000000000000000000000000000", 2)]
    public async Task A_Float_is_written_in_every_way(string number, int count)
    {
        var literal = await server.Client.DataAsync(
            $$"""{ contests(where: { percent: { lt: {{number}} } }) { totalCount } }"""
        );
        var variable = await DataAsync(
            "query ($v: Float) { contests(where: { percent: { lt: $v } }) { totalCount } }",
            number
        );

        literal.ShouldBe($$"""{ "contests": { "totalCount": {{count}} } }""");
        variable.ShouldBe(literal.ToJsonString());
    }

    [Fact]
    public async Task A_literal_with_a_fraction_or_an_exponent_is_no_Int_as_GraphQL_has_it()
    {
        var fraction = await server.Client.ErrorAsync("{ district(number: 12.0) { number } }");
        var exponent = await server.Client.ErrorAsync("{ district(number: 12e0) { number } }");

        Assert.Equal($"`number` is `12.0`, {IntHint}", (string?)fraction["message"]);
        Assert.Equal($"`number` is `12e0`, {IntHint}", (string?)exponent["message"]);
    }

    private async Task<JsonNode> DataAsync(string query, string value)
    {
        var answer = await AskAsync(query, value);
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"] ?? throw new InvalidDataException("The answer has no data.");
    }

    private async Task<string?> MessageAsync(string query, string value) =>
        (string?)Assert.Single((await AskAsync(query, value))["errors"]?.AsArray() ?? [])?["message"];

    /// <param name="query">Has a variable `$v`.</param>
    /// <param name="value">Its value as JSON, which must arrive as it is written here.</param>
    private async Task<JsonObject> AskAsync(string query, string value)
    {
        var body = $$"""{ "query": {{JsonValue.Create(query).ToJsonString()}}, "variables": { "v": {{value}} } }""";
        var response = await server.Client.PostAsync(
            "/graphql",
            new StringContent(body, Encoding.UTF8, "application/json")
        );
        return await response.Content.ReadFromJsonAsync<JsonObject>()
            ?? throw new InvalidDataException("The server answered `null`.");
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : NumberTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : NumberTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : NumberTests(server);
}
