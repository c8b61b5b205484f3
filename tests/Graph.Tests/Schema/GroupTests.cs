using Graph.Tests.Peer;

namespace Graph.Tests.Schema;

/// <summary>What may be asked of groups, and what is said of the rest; what they hold, <c>RandomGroupTests</c> tells.</summary>
public abstract class GroupTests(PeerServer server)
{
    private const string ByRegion = "by: [{ region: { name: VALUE } }]";

    [Theory]
    [InlineData(
        "by: []",
        "key { seat }",
        "`by` is empty. Name a value to group by, or ask for `aggregate` of all rows."
    )]
    [InlineData(
        "by: [{ region: null }]",
        "key { seat }",
        "`by[0].region` is null, which is no key. Leave it out, or write an object with values of that row."
    )]
    [InlineData(
        ByRegion,
        "key { region { kind } }",
        "`key` leads to `region.kind`, by which the rows are not grouped. Add it to `by`, or leave it out here."
    )]
    [InlineData(
        "by: [{ since: YEAR }]",
        "key { since { month } }",
        "`key` leads to `the month of since`, by which the rows are not grouped. Add it to `by`, or leave it out here."
    )]
    [InlineData(
        ByRegion + ", order: [{ key: { district: { number: ASC } } }]",
        "aggregate { count }",
        "`order[0].key.district` leads to `district.number`, by which the rows are not grouped. Add it to `by`, or leave it out here."
    )]
    [InlineData(
        ByRegion + ", order: [{ aggregate: { count: null } }]",
        "aggregate { count }",
        "`order[0].aggregate.count` is null, which is no order. Leave it out, or write `ASC` or `DESC`."
    )]
    [InlineData(
        ByRegion + ", where: { population: { sum: null } }",
        "aggregate { count }",
        "`where.population.sum` is null, which is no condition. Leave it out, or give it a value."
    )]
    [InlineData(
        ByRegion + ", first: 51",
        "aggregate { count }",
        "`first: 51` asks for too many rows: a page holds at most 50. "
            + "Ask for `first: 50`, then for those that follow with `skip: 50` besides."
    )]
    public async Task What_cannot_be_grouped_is_said_at_its_field(string arguments, string selection, string message)
    {
        var error = await server.Client.ErrorAsync(
            $$"""{ incarnations { totalCount groups({{arguments}}) { {{selection}} } } }"""
        );

        Assert.Equal(message, (string?)error["message"]);
        Assert.Equal(
            ["incarnations", "groups"],
            (error["path"]?.AsArray() ?? []).Take(2).Select(step => (string?)step)
        );
    }

    [Fact]
    public async Task A_key_that_each_row_has_for_itself_gives_a_page_and_not_all()
    {
        var data = await server.Client.DataAsync(
            """
            { incarnations {
              groups(by: [{ id: VALUE }]) { key { nodeId } }
              rest: groups(by: [{ id: VALUE }], skip: 3, first: 2) { key { nodeId } nodes { id } }
            } }
            """
        );

        var groups = data["incarnations"]?["groups"]?.AsArray() ?? [];
        var rest = data["incarnations"]?["rest"]?.AsArray() ?? [];
        Assert.Equal(10, groups.Count);
        Assert.Equal(
            groups.Skip(3).Take(2).Select(group => (string?)group?["key"]?["nodeId"]),
            rest.Select(group => (string?)group?["key"]?["nodeId"])
        );
        Assert.All(rest, group => Assert.Equal((string?)group?["key"]?["nodeId"], (string?)group?["nodes"]?[0]?["id"]));
    }

    [Fact]
    public async Task A_plan_of_groups_serves_other_values()
    {
        const string Query = """
            query ($least: Int!, $first: Int) { incarnations {
              groups(by: [{ district: { number: VALUE } }], where: { count: { gte: $least } }, first: $first) {
                aggregate { count }
              }
            } }
            """;

        var all = await server.Client.DataAsync(Query, new { least = 1, first = 50 });
        var several = await server.Client.DataAsync(Query, new { least = 2, first = 50 });
        var one = await server.Client.DataAsync(Query, new { least = 1, first = 1 });

        var counts = all["incarnations"]!["groups"]!
            .AsArray()
            .Select(group => (int)group!["aggregate"]!["count"]!)
            .ToList();
        Assert.Contains(counts, count => count > 1);
        Assert.Equal(counts.Count(count => count > 1), several["incarnations"]!["groups"]!.AsArray().Count);
        Assert.Single(one["incarnations"]!["groups"]!.AsArray());
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : GroupTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : GroupTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : GroupTests(server);
}
