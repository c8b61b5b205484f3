namespace Graph.Tests.Inheritance;

/// <summary>The ID of a row names the kind that it is of, and never a base.</summary>
public abstract class KindIdTests(WorkServer server)
{
    [Fact]
    public async Task An_ID_names_the_kind()
    {
        var data = await server.Client.DataAsync(
            """
            {
              node(id: "U29uZzoy") { id __typename ... on Work { title } ... on Song { length } }
              nodes(ids: ["Qm9vazo1", "QWxidW06Mg==", "QWxidW06MQ=="]) { id ... on Book { pages } ... on Album { medium } }
              work(id: "Qm9vazo1") { __typename title ... on Book { pages } }
              none: work(id: "U29uZzo1") { title }
              titled(title: "Gone") { __typename ... on Recording { label } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "node": { "id": "U29uZzoy", "__typename": "Song", "title": "Early", "length": 120 },
              "nodes": [{ "id": "Qm9vazo1", "pages": 300 }, null, { "id": "QWxidW06MQ==", "medium": "vinyl" }],
              "work": { "__typename": "Book", "title": "How", "pages": 300 },
              "none": null,
              "titled": { "__typename": "Song", "label": null }
            }
            """
        );
    }

    [Fact]
    public async Task Conditions_on_IDs_tell_kinds_apart()
    {
        var data = await server.Client.DataAsync(
            """
            {
              one: works(where: { id: { eq: "U29uZzoy" } }) { nodes { title } }
              other: works(where: { id: { eq: "QWxidW06Mg==" } }) { nodes { title } }
              some: works(where: { id: { in: ["U29uZzoy", "Qm9vazo1", "U29uZzox"] } }) { nodes { title } }
              not: works(where: { id: { nin: ["U29uZzoy", "Qm9vazo1", "U29uZzox"] } }) { nodes { title } }
              but: works(where: { id: { neq: "U29uZzoy" } }) { totalCount }
              reviews(where: { other: { id: { eq: "Qm9vazo1" } } }) { nodes { stars } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "one": { "nodes": [{ "title": "Early" }] },
              "other": { "nodes": [] },
              "some": { "nodes": [{ "title": "Early" }, { "title": "How" }] },
              "not": { "nodes": [{ "title": "Dawn" }, { "title": "First" }, { "title": "Gone" }] },
              "but": { "totalCount": 4 },
              "reviews": { "nodes": [{ "stars": 5 }] }
            }
            """
        );
    }

    [Theory]
    [InlineData("V29yazoy", "`V29yazoy` is not an ID of this server.")] // `Work:2`
    [InlineData(
        "QXJ0aXN0OjE=",
        "`QXJ0aXN0OjE=` is an ID of the type `Artist`; here it must be one of the type `Work`."
    )]
    public async Task An_ID_of_nothing_of_the_kind_is_refused(string id, string expected)
    {
        string[] queries =
        [
            "query ($id: ID!) { work(id: $id) { title } }",
            "query ($id: ID!) { works(where: { id: { eq: $id } }) { totalCount } }",
        ];

        foreach (var query in queries)
        {
            var error = await server.Client.ErrorAsync(query, new { id });

            Assert.StartsWith(expected, (string?)error["message"]);
        }
    }

    public sealed class OnInMemory(WorkServer.OnInMemory server)
        : KindIdTests(server),
            IClassFixture<WorkServer.OnInMemory>;

    public sealed class OnSqlite(WorkServer.OnSqlite server) : KindIdTests(server), IClassFixture<WorkServer.OnSqlite>;

    public sealed class OnPostgreSql(WorkServer.OnPostgreSql server)
        : KindIdTests(server),
            IClassFixture<WorkServer.OnPostgreSql>;

    public sealed class OnSqliteSplit(WorkServer.OnSqliteSplit server)
        : KindIdTests(server),
            IClassFixture<WorkServer.OnSqliteSplit>;

    public sealed class OnPostgreSqlSplit(WorkServer.OnPostgreSqlSplit server)
        : KindIdTests(server),
            IClassFixture<WorkServer.OnPostgreSqlSplit>;
}
