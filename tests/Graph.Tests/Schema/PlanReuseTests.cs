using Graph.Tests.Peer;

namespace Graph.Tests.Schema;

public abstract class PlanReuseTests(PeerServer server)
{
    private const string Query = """
        query ($number: Int, $name: String, $part: String, $since: LocalDate, $kinds: [RegionKind!], $some: [Int], $size: Int) {
          districts(
            where: {
              or: [{ number: { gt: $number } }, { name: { startsWith: $name } }, { nameKk: { icontains: $part } }]
              number: { nin: $some }
            }
            first: $size
          ) {
            nodes {
              incarnations(where: { since: { gte: $since }, region: { kind: { in: $kinds } } }, first: $size) { id }
            }
          }
        }
        """;

    [Fact]
    public async Task A_thousand_different_operands_compile_one_query()
    {
        await AskAsync(0);
        var compiled = server.Compilations;

        for (var run = 1; run <= 150; run++) // seven operands each
            await AskAsync(run);

        Assert.Equal(compiled, server.Compilations);
    }

    [Fact]
    public async Task A_query_that_comes_again_is_not_compiled_again()
    {
        const string Shape =
            "{ districts(first: 3) { nodes { a: incarnations(skip: 1) { contests(first: 1) { year } } } } }";
        var before = server.Compilations;

        for (var run = 0; run < 3; run++)
            await server.Client.DataAsync(Shape);

        Assert.Equal(before + 1, server.Compilations);
    }

    private Task AskAsync(int run) =>
        server.Client.DataAsync(
            Query,
            new
            {
                number = run,
                name = $"Electoral {run}",
                part = $"№{run}",
                since = new DateOnly(2000, 1, 1).AddDays(run),
                kinds = Enumerable.Repeat(run % 2 == 0 ? "REGION" : "CITY_OF_REPUBLICAN_SIGNIFICANCE", 1),
                some = Enumerable.Range(run, 3),
                size = 1 + run % 50,
            }
        );

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : PlanReuseTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : PlanReuseTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : PlanReuseTests(server);
}
