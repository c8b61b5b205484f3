namespace Graph.Tests.Inheritance;

/// <summary>What is selected of rows of several kinds is planned once where it can be, and as often as it must.</summary>
public abstract class KindPlanTests(WorkServer server)
{
    [Fact]
    public async Task An_argument_of_one_kind_is_refused_where_a_row_is_of_it()
    {
        const string Query = "query ($rest: Int) { works { nodes { title ... on Song { minutes(rest: $rest) } } } }";

        var answer = await server.Client.AskAsync(Query, new { rest = 60 });

        answer["data"].ShouldBe("""{ "works": { "nodes": null } }""");
        answer["errors"]?[0]?["path"].ShouldBe("""["works", "nodes", 1, "minutes"]""");
    }

    [Fact]
    public async Task What_all_kinds_have_is_asked_once()
    {
        const string Query =
            "{ works { nodes { title reviews { stars } earlier { title reviews { stars } } ... on Song { length } } } }";

        var statements = await server.Statements.DuringAsync(() => server.Client.DataAsync(Query));

        Assert.Equal(server.HasStatements ? 3 : 0, statements.Count); // works, their reviews, those of earlier ones
    }

    [Fact]
    public async Task Selections_that_differ_by_kind_all_the_way_down_are_refused()
    {
        var inner = "id";
        for (var depth = 0; depth < 12; depth++)
            inner =
                $"earlier {{ {inner} }} ... on Song {{ earlier {{ title }} }} ... on Book {{ earlier {{ isPraised }} }}";

        var error = await server.Client.ErrorAsync($"{{ works {{ nodes {{ {inner} }} }} }}");

        Assert.Equal("TOO_MANY_RELATIONS", (string?)error["extensions"]?["code"]);
    }

    public sealed class OnInMemory(WorkServer.OnInMemory server)
        : KindPlanTests(server),
            IClassFixture<WorkServer.OnInMemory>;

    public sealed class OnSqlite(WorkServer.OnSqlite server)
        : KindPlanTests(server),
            IClassFixture<WorkServer.OnSqlite>;

    public sealed class OnPostgreSql(WorkServer.OnPostgreSql server)
        : KindPlanTests(server),
            IClassFixture<WorkServer.OnPostgreSql>;

    public sealed class OnSqliteSplit(WorkServer.OnSqliteSplit server)
        : KindPlanTests(server),
            IClassFixture<WorkServer.OnSqliteSplit>;

    public sealed class OnPostgreSqlSplit(WorkServer.OnPostgreSqlSplit server)
        : KindPlanTests(server),
            IClassFixture<WorkServer.OnPostgreSqlSplit>;
}
