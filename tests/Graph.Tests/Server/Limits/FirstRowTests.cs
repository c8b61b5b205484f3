namespace Graph.Tests.Server.Limits;

/// <summary>A first row of a list takes as long to compile as the list, and so counts as one.</summary>
public abstract class FirstRowTests(GraphServer server)
{
    [Fact]
    public async Task First_rows_and_lists_may_be_four_inside_each_other()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                latestIncarnation { borders(first: 1) { reverse { to { deputy(asOf: "2024-06-01") { name } } } } }
              }
            }
            """
        );

        data["district"]
            ?["latestIncarnation"].ShouldBe(
                """{ "borders": [{ "reverse": { "to": { "deputy": { "name": "Daniar Qasqaraurov" } } } }] }"""
            );
    }

    [Fact]
    public async Task A_first_row_in_four_others_is_refused()
    {
        var error = await server.Client.ErrorAsync(
            """
            { district(number: 12) { latestIncarnation { borders { reverse { reverse { reverse { direction } } } } } } }
            """
        );

        Assert.Equal(
            "`reverse` is list 5 on its path; at most 4 lists, or first rows of lists, may be inside each other. Ask for "
                + "it in a request of its own, e.g. from the `id` of the row above.",
            (string?)error["message"]
        );
        Assert.Equal("TOO_MANY_NESTED_LISTS", (string?)error["extensions"]?["code"]);
    }

    [Fact]
    public async Task Relations_in_first_rows_weigh_as_much_as_in_lists()
    {
        // 1 + 2 + 2 + 4 + 4: seven of them weigh 91.
        static string Lives(int count) =>
            string.Concat(
                Enumerable
                    .Range(0, count)
                    .Select(i =>
                        $"a{i}: latestIncarnation {{ district {{ latestIncarnation {{ region {{ id }} formedBy {{ id }} }} }} }} "
                    )
            );

        await server.Client.DataAsync($"{{ district(number: 12) {{ {Lives(7)} }} }}");
        var error = await server.Client.ErrorAsync($"{{ district(number: 12) {{ {Lives(8)} }} }}");

        Assert.StartsWith(
            "The lists and related rows of the operation weigh more than 100: ",
            (string?)error["message"],
            StringComparison.Ordinal
        );
        Assert.Equal("TOO_MANY_RELATIONS", (string?)error["extensions"]?["code"]);
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : FirstRowTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : FirstRowTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : FirstRowTests(server);
}
