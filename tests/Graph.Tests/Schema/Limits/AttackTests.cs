using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Graph.Tests.Peer;
using Xunit.Abstractions;
using static Graph.Tests.Schema.Limits.LimitCase;

namespace Graph.Tests.Schema.Limits;

/// <summary>What ends or stalls other servers. How long each takes is printed, and never asserted.</summary>
public abstract class AttackTests(PeerServer server, ITestOutputHelper output)
{
    private static readonly Dictionary<string, (string Query, string Code)> Queries = new()
    {
        ["10,000 aliases"] = ($"{{ {Repeat(10_000, i => $"a{i}: districts {{ totalCount }}")} }}", "TOO_MANY_TOKENS"),
        ["1,000 aliases"] = ($"{{ {Repeat(1_000, i => $"a{i}: __typename")} }}", "TOO_MANY_ROOT_FIELDS"),
        ["8,000 tokens in 16 KB"] = ($"{{ {Repeat(7_998, _ => "a")} }}", "TOO_MANY_TOKENS"),
        ["3,900 times one field"] = ($"{{ {Repeat(3_900, _ => "a")} }}", "TOO_MANY_FIELDS"),
        ["one field in 49 ways, 13 times over"] = (
            $"{{ {Repeat(49, i => Repeat(13, j => $"f{j}(x: {i})"))} }}",
            "TOO_MANY_FIELDS"
        ),
        ["100,000 open square brackets"] = ($"{{ a(b: {new string('[', 100_000)}", "TOO_DEEP"),
        ["100,000 open braces"] = (new string('{', 100_000), "TOO_DEEP"),
        ["100,000 open parentheses"] = ($"{{ a{new string('(', 100_000)}", "TOO_DEEP"),
        ["a list of 1 MB"] = (
            $"{{ districts(where: {{ number: {{ in: [{Repeat(200_000, i => $"{i}")}] }} }}) {{ totalCount }} }}",
            "TOO_MANY_TOKENS"
        ),
        ["40,000 unknown fields"] = ($"{{ {Repeat(40_000, i => $"u{i}")} }}", "TOO_MANY_TOKENS"),
        ["600 chained fragments"] = (
            $"{{ ...F0 }} {Repeat(600, i => $"fragment F{i} on Query {{ ...F{i + 1} }}")} fragment F600 on Query {{ __typename }}",
            "TOO_MANY_TOKENS"
        ),
        ["400 chained fragments"] = (
            $"{{ ...F0 }} {Repeat(400, i => $"fragment F{i} on Query {{ ...F{i + 1} }}")} fragment F400 on Query {{ __typename }}",
            "TOO_DEEP"
        ),
        ["fragments that double 14 times"] = (
            $"{{ ...F0 }} {Repeat(14, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}")} fragment F14 on Query {{ __typename }}",
            "TOO_MANY_FIELDS"
        ),
        ["a fragment in itself"] = ("{ ...A } fragment A on Query { ...A }", "VALIDATION_FAILED"),
        ["fragments in a circle"] = (
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }",
            "VALIDATION_FAILED"
        ),
        ["an unused fragment in itself"] = ("{ __typename } fragment A on Query { ...A }", "VALIDATION_FAILED"),
        ["500 levels of selection"] = (Nest(500, "{ a ", "", "}"), "TOO_DEEP"),
        ["500 levels of list"] = ($"{{ a(b: {Nest(500, "[", "", "]")}) }}", "TOO_DEEP"),
        ["500 levels of input"] = (
            $"{{ districts(where: {Nest(500, "{ and: [", "{}", "] }")}) {{ totalCount }} }}",
            "TOO_DEEP"
        ),
        ["1,000 directives"] = ($"{{ __typename {Repeat(1_000, _ => "@skip(if: false)")} }}", "TOO_MANY_TOKENS"),
        ["500 directives"] = ($"{{ __typename {Repeat(500, _ => "@skip(if: false)")} }}", "TOO_MANY_DIRECTIVES"),
        ["circular introspection"] = (
            $"{{ __schema {{ types {{ {Nest(5, "fields { type { ", "name", "} } ")} }} }} }}",
            "TOO_EXPENSIVE"
        ),
        ["repeated introspection"] = (
            $"{{ {Repeat(20, i => $"s{i}: __schema {{ types {{ fields {{ args {{ name }} }} }} }}")} }}",
            "TOO_EXPENSIVE"
        ),
        ["an integer of 50,000 digits"] = (
            $"{{ district(number: {new string('9', 50_000)}) {{ id }} }}",
            "INVALID_VALUE"
        ),
        ["a number beyond all floats"] = (
            "{ contests(where: { percent: { gt: 1e400 } }) { totalCount } }",
            "INVALID_VALUE"
        ),
        ["an escape of code points"] = ("""{ districts(after: "\u{1F600}") { totalCount } }""", "SYNTAX_ERROR"),
        ["a null character in the text"] = ("{ districts(after: \"\0\") { totalCount } }", "SYNTAX_ERROR"),
    };

    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["variables 1,000 deep"] = Body($"{{ \"w\": {Nest(500, "{ \"and\": [", "{}", "] }")} }}"),
        ["a key given twice"] = Body("""{ "w": { "number": { "eq": 1 }, "number": { "eq": 2 } } }"""),
        ["a variable given twice"] = Body("""{ "w": {}, "w": {} }"""),
        ["an integer of 50,000 digits"] = Body($$"""{ "w": { "number": { "eq": {{new string('9', 50_000)}} } } }"""),
        ["a number beyond all floats"] = Body("""{ "w": { "number": { "eq": 1e400 } } }"""),
        ["half a character"] = Body("""{ "w": { "name": { "eq": "\ud800" } } }"""),
    };

    public static TheoryData<string> QueryNames => [.. Queries.Keys];

    public static TheoryData<string> BodyNames => [.. Bodies.Keys];

    [Theory]
    [MemberData(nameof(QueryNames))]
    public async Task A_hostile_document_is_refused(string name)
    {
        var (query, code) = Queries[name];

        var error = await RefusedAsync(name, JsonContent.Create(new { query }));

        Assert.Equal(code, (string?)error["extensions"]?["code"]);
    }

    [Theory]
    [MemberData(nameof(BodyNames))]
    public async Task Hostile_variables_are_refused(string name)
    {
        var error = await RefusedAsync(name, new StringContent(Bodies[name], Encoding.UTF8, "application/json"));

        Assert.Equal("INVALID_REQUEST", (string?)error["extensions"]?["code"]);
    }

    [Fact]
    public async Task A_list_of_1_MB_in_variables_is_refused()
    {
        const string query = "query ($in: [Int]) { districts(where: { number: { in: $in } }) { totalCount } }";
        var variables = new { @in = Enumerable.Range(0, 150_000) };

        var error = await RefusedAsync("a list of 1 MB in variables", JsonContent.Create(new { query, variables }));

        Assert.Equal("LIST_TOO_LONG", (string?)error["extensions"]?["code"]);
    }

    private static string Body(string variables) =>
        "{ \"query\": \"query ($w: DistrictFilterInput) { districts(where: $w) { totalCount } }\", \"variables\": "
        + variables
        + " }";

    private async Task<JsonNode> RefusedAsync(string name, HttpContent content)
    {
        var start = Stopwatch.GetTimestamp();
        var response = await server.Client.PostAsync(content);
        output.WriteLine($"{name}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F1} ms");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        var error = Assert.IsType<JsonArray>(answer?["errors"])[0] ?? throw new InvalidDataException("No error.");
        Assert.NotEmpty((string?)error["message"] ?? "");
        return error;
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server, ITestOutputHelper output) : AttackTests(server, output);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server, ITestOutputHelper output) : AttackTests(server, output);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server, ITestOutputHelper output) : AttackTests(server, output);
}
