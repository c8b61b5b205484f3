namespace Graph.Tests.Server.Limits;

/// <summary>No request within the limits reaches a limit of a database, such as the 64 tables of SQLite.</summary>
public abstract class LargestRequestTests(GraphServer server)
{
    private const int Most = 60;

    private static readonly string[] Refusals =
    [
        "TOO_MANY_RELATIONS",
        "FILTER_TOO_LARGE",
        "LIST_TOO_LONG",
        "TOO_MANY_ALIASES",
        "TOO_MANY_TOKENS",
    ];

    public static TheoryData<string> Kinds => [.. Requests.Keys];

    /// <summary>Requests of a size, each larger in another way.</summary>
    private static Dictionary<string, Func<int, string>> Requests { get; } =
        new()
        {
            ["related rows in a filter"] = size =>
                $"{{ incarnations(first: 1, where: {{ or: [{Repeat(size, n => $"{{ {Chain(n, "sinceYear: { eq: 1 }")} }}")}] }}) {{ nodes {{ id }} }} }}",
            ["counted rows of a filter"] = size =>
                $"{{ incarnations(where: {{ or: [{Repeat(size, n => $"{{ {Chain(n, "sinceYear: { eq: 1 }")} }}")}] }}) {{ totalCount }} }}",
            ["related rows in an order"] = size =>
                $"{{ incarnations(first: 1, order: [{Repeat(size, n => $"{{ {Chain(n, "sinceYear: ASC")} }}")}]) {{ nodes {{ id }} }} }}",
            ["selected related rows"] = size =>
                $"{{ incarnations(first: 1) {{ nodes {{ {Repeat(size, n => $"a{n}: successor {{ predecessor {{ a{n}: sinceYear }} }}")} }} }} }}",
            ["selected and filtered related rows"] = size =>
                $"{{ incarnations(first: 1, where: {{ or: [{Repeat(size / 4, n => $"{{ {Chain(n, "sinceYear: { eq: 1 }")} }}")}] }}) "
                + $"{{ nodes {{ {Repeat(size, n => $"a{n}: seat {{ name }}")} }} }} }}",
            ["borders, which are ordered by related rows"] = size =>
                $"{{ incarnations(first: 1) {{ nodes {{ {Repeat(size, n => $"a{n}: borders(first: 1) {{ to {{ borders(first: 1) {{ to {{ id }} }} }} }}")} }} }} }}",
            ["lists beside each other"] = size =>
                $"{{ districts(first: 1) {{ nodes {{ {Repeat(size, n => $"a{n}: history(first: 1) {{ id }}")} }} }} }}",
            ["lists in a filter"] = size =>
                $"{{ districts(first: 1, where: {{ or: [{Repeat(size, n => $"{{ incarnations: {{ some: {{ borders: {{ some: {{ to: {{ ordinal: {{ eq: {n} }} }} }} }} }} }} }}")}] }}) {{ nodes {{ id }} }} }}",
            ["first rows in a filter"] = size =>
                $"{{ districts(first: 1, where: {{ or: [{Repeat(size, n => $"{{ latestIncarnation: {{ region: {{ name: {{ eq: \"{n}\" }} }} }} }}")}] }}) {{ nodes {{ id }} }} }}",
            ["values of lists in a filter"] = size =>
                $"{{ districts(first: 1, where: {{ or: [{Repeat(size, n => $"{{ number: {{ in: [{Repeat(50, value => $"{(n * 50) + value}")}] }} }}")}] }}) {{ nodes {{ id }} }} }}",
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_largest_request_of_a_kind_is_answered(string kind)
    {
        for (var size = Most; size > 0; size--)
        {
            var answer = await server.Client.AskAsync(Requests[kind](size));
            if ((string?)answer["errors"]?[0]?["extensions"]?["code"] is { } code)
            {
                Assert.Contains(code, Refusals);
                continue;
            }
            Assert.NotNull(answer["data"]);
            Assert.InRange(size, 2, Most - 1); // neither is the kind always refused, nor would more be taken
            return;
        }
        Assert.Fail("No size is answered.");
    }

    /// <summary>A way over five lives, another for each number up to 32.</summary>
    private static string Chain(int number, string end) =>
        Enumerable
            .Range(0, 5)
            .Select(hop => ((number >> hop) & 1) == 1 ? "predecessor" : "successor")
            .Aggregate(end, (inner, hop) => $"{hop}: {{ {inner} }}");

    private static string Repeat(int times, Func<int, string> part) =>
        string.Join(' ', Enumerable.Range(0, times).Select(part));

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : LargestRequestTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : LargestRequestTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : LargestRequestTests(server);
}
