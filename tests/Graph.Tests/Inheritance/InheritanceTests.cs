namespace Graph.Tests.Inheritance;

/// <summary>A declared base is an interface; a row of it is of one of the kinds that derive from it.</summary>
public abstract class InheritanceTests(WorkServer server)
{
    [Fact]
    public async Task Rows_of_a_base_have_what_their_own_kind_has()
    {
        var data = await server.Client.DataAsync(
            """
            { works { totalCount nodes {
              __typename title artist { name } isPraised
              ... on Recording { label }
              ... on Song { length minutes(rest: 59) album { title } }
              ... on Album { medium songs(order: [{ length: ASC }]) { title } }
              ... on Book { pages }
              ... on Node { id }
            } } }
            """
        );

        data.ShouldBe(
            """
            { "works": { "totalCount": 5, "nodes": [
              { "__typename": "Album", "title": "Dawn", "artist": { "name": "Ada" }, "isPraised": true, "label": "Sun",
                "medium": "vinyl", "songs": [{ "title": "First" }, { "title": "Early" }], "id": "QWxidW06MQ==" },
              { "__typename": "Song", "title": "Early", "artist": { "name": "Ada" }, "isPraised": true, "label": "Sun",
                "length": 120, "minutes": 2, "album": { "title": "Dawn" }, "id": "U29uZzoy" },
              { "__typename": "Song", "title": "First", "artist": { "name": "Ada" }, "isPraised": false, "label": "Sun",
                "length": 90, "minutes": 2, "album": { "title": "Dawn" }, "id": "U29uZzoz" },
              { "__typename": "Song", "title": "Gone", "artist": { "name": "Bob" }, "isPraised": false, "label": null,
                "length": 200, "minutes": 4, "album": null, "id": "U29uZzo0" },
              { "__typename": "Book", "title": "How", "artist": { "name": "Bob" }, "isPraised": false, "pages": 300,
                "id": "Qm9vazo1" }
            ] } }
            """
        );
    }

    [Fact]
    public async Task Fields_of_kinds_may_share_a_name_and_be_left_out()
    {
        var data = await server.Client.DataAsync(
            """
            {
              works(first: 2) { edges { node { ... on Song { takes: length } ... on Album { takes: length } } } nodes { title } }
              last: works(last: 1) { nodes { __typename } }
              recordings(first: 1, order: [{ title: DESC }]) { totalCount nodes { label ... on Work { title } } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "works": {
                "edges": [{ "node": { "takes": 210 } }, { "node": { "takes": 120 } }],
                "nodes": [{ "title": "Dawn" }, { "title": "Early" }]
              },
              "last": { "nodes": [{ "__typename": "Book" }] },
              "recordings": { "totalCount": 4, "nodes": [{ "label": null, "title": "Gone" }] }
            }
            """
        );
    }

    [Fact]
    public async Task Lists_and_relations_lead_to_rows_of_several_kinds()
    {
        var data = await server.Client.DataAsync(
            """
            {
              artists { nodes {
                name
                works(where: { reviews: { any: true } }) { __typename title reviews { stars other { title ... on Book { pages } } } }
                latest { title ... on Song { length } ... on Book { pages } }
              } }
              reviews { nodes { work { earlier { __typename title ... on Song { length } } __typename title ... on Song { album { songs { reviews { stars } } } } } other { __typename } } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "artists": { "nodes": [
                { "name": "Ada",
                  "works": [
                    { "__typename": "Album", "title": "Dawn", "reviews": [{ "stars": 4, "other": { "title": "Gone" } }] },
                    { "__typename": "Song", "title": "Early", "reviews": [{ "stars": 5, "other": { "title": "How", "pages": 300 } }] }
                  ],
                  "latest": { "title": "First", "length": 90 } },
                { "name": "Bob",
                  "works": [{ "__typename": "Book", "title": "How", "reviews": [{ "stars": 2, "other": null }] }],
                  "latest": { "title": "How", "pages": 300 } },
                { "name": "Cid", "works": [], "latest": null }
              ] },
              "reviews": { "nodes": [
                { "work": { "earlier": null, "__typename": "Song", "title": "Early", "album": { "songs": [{ "reviews": [{ "stars": 5 }] }, { "reviews": [] }] } },
                  "other": { "__typename": "Book" } },
                { "work": { "earlier": { "__typename": "Song", "title": "Gone", "length": 200 }, "__typename": "Book", "title": "How" }, "other": null },
                { "work": { "earlier": null, "__typename": "Album", "title": "Dawn" }, "other": { "__typename": "Song" } }
              ] }
            }
            """
        );
    }

    [Fact]
    public async Task Lists_of_several_kinds_are_cut_and_ordered()
    {
        var data = await server.Client.DataAsync(
            """
            { artists(order: [{ name: DESC }]) { nodes {
              works(order: [{ title: DESC }], first: 1, skip: 1) { title artist { name } ... on Song { album { title artist { name } } } }
            } } }
            """
        );

        data.ShouldBe(
            """
            { "artists": { "nodes": [
              { "works": [] },
              { "works": [{ "title": "Gone", "artist": { "name": "Bob" }, "album": null }] },
              { "works": [{ "title": "Early", "artist": { "name": "Ada" }, "album": { "title": "Dawn", "artist": { "name": "Ada" } } }] }
            ] } }
            """
        );
    }

    [Fact]
    public async Task Conditions_and_orders_are_those_of_the_base_or_of_the_kind()
    {
        var data = await server.Client.DataAsync(
            """
            {
              works(where: { artist: { name: { eq: "Bob" } }, or: [{ isPraised: { eq: true } }, { title: { startsWith: "H" } }] }) { nodes { title } }
              ordered: works(order: [{ artist: { name: DESC } }, { title: DESC }]) { nodes { title } }
              songs(where: { length: { gte: 100 }, label: { neq: null }, isPraised: { eq: true } }) { totalCount nodes { title } }
              longest: songs(order: [{ length: DESC }], first: 1) { nodes { title label length } }
              albums(where: { songs: { some: { title: { eq: "First" } } } }) { nodes { title length } }
              reviews(where: { work: { title: { in: ["How", "Dawn"] } }, other: { isNull: false } }) { nodes { stars } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "works": { "nodes": [{ "title": "How" }] },
              "ordered": { "nodes": [{ "title": "How" }, { "title": "Gone" }, { "title": "First" }, { "title": "Early" }, { "title": "Dawn" }] },
              "songs": { "totalCount": 1, "nodes": [{ "title": "Early" }] },
              "longest": { "nodes": [{ "title": "Gone", "label": null, "length": 200 }] },
              "albums": { "nodes": [{ "title": "Dawn", "length": 210 }] },
              "reviews": { "nodes": [{ "stars": 4 }] }
            }
            """
        );
    }

    [Fact]
    public Task The_schema_has_an_interface_for_each_base() =>
        SchemaFile.AssertServedAsync(server.Client, "Inheritance");

    public sealed class OnInMemory(WorkServer.OnInMemory server)
        : InheritanceTests(server),
            IClassFixture<WorkServer.OnInMemory>;

    public sealed class OnSqlite(WorkServer.OnSqlite server)
        : InheritanceTests(server),
            IClassFixture<WorkServer.OnSqlite>;

    public sealed class OnPostgreSql(WorkServer.OnPostgreSql server)
        : InheritanceTests(server),
            IClassFixture<WorkServer.OnPostgreSql>;

    public sealed class OnSqliteSplit(WorkServer.OnSqliteSplit server)
        : InheritanceTests(server),
            IClassFixture<WorkServer.OnSqliteSplit>;

    public sealed class OnPostgreSqlSplit(WorkServer.OnPostgreSqlSplit server)
        : InheritanceTests(server),
            IClassFixture<WorkServer.OnPostgreSqlSplit>;
}
