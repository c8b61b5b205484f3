namespace Graph.Tests.Narrowed;

/// <summary>A root list has the rows of the server's own query, and all else that lists have.</summary>
public abstract class NarrowedListTests(NoteServer server)
{
    [Fact]
    public async Task It_is_filtered_ordered_counted_and_cut_like_any()
    {
        var data = await server
            .Client()
            .DataAsync(
                """
                {
                  published { totalCount nodes { title remarks { text } } }
                  ordered: published(order: [{ title: DESC }], first: 2) {
                    totalCount pageInfo { hasNextPage endCursor } nodes { title }
                  }
                  last: published(last: 1) { nodes { title } }
                  filtered: published(where: { title: { neq: "Cheese" } }) { totalCount edges { node { title } } }
                  counted: published { totalCount }
                }
                """
            );

        data.ShouldBe(
            """
            {
              "published": { "totalCount": 3, "nodes": [
                { "title": "Apples", "remarks": [{ "text": "Said by blue." }, { "text": "Said by red." }] },
                { "title": "Cheese", "remarks": [] },
                { "title": "Eggs", "remarks": [] }
              ] },
              "ordered": {
                "totalCount": 3, "pageInfo": { "hasNextPage": true, "endCursor": "MQ==" },
                "nodes": [{ "title": "Eggs" }, { "title": "Cheese" }]
              },
              "last": { "nodes": [{ "title": "Eggs" }] },
              "filtered": { "totalCount": 2, "edges": [{ "node": { "title": "Apples" } }, { "node": { "title": "Eggs" } }] },
              "counted": { "totalCount": 3 }
            }
            """
        );
    }

    [Fact]
    public async Task What_depends_on_who_asks_is_kept_nowhere()
    {
        using var answer = await server.Client("red").GetAsync("/graphql?query={mine{totalCount}}");

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task One_plan_gives_each_tenant_its_own_rows()
    {
        const string Query = "{ mine(where: { title: { neq: \"Eggs\" } }) { totalCount nodes { title } } }";

        var red = await server.Client("red").DataAsync(Query);
        var compiled = server.Compilations;
        var blue = await server.Client("blue").DataAsync(Query);
        var nobody = await server.Client("green").DataAsync(Query);

        red.ShouldBe("""{ "mine": { "totalCount": 2, "nodes": [{ "title": "Apples" }, { "title": "Bread" }] } }""");
        blue.ShouldBe("""{ "mine": { "totalCount": 2, "nodes": [{ "title": "Cheese" }, { "title": "Dates" }] } }""");
        nobody.ShouldBe("""{ "mine": { "totalCount": 0, "nodes": [] } }""");
        Assert.Equal(compiled, server.Compilations);
    }

    [Fact]
    public async Task It_compares_with_lists_and_with_what_services_compute()
    {
        const string Query = "{ ours { nodes { title } } seen { totalCount } }";

        var red = await server.Client("red", "blue", "green").DataAsync(Query);
        var blue = await server.Client("blue").DataAsync(Query);

        red.ShouldBe(
            """{ "ours": { "nodes": [{ "title": "Cheese" }, { "title": "Dates" }] }, "seen": { "totalCount": 5 } }"""
        );
        blue.ShouldBe("""{ "ours": { "nodes": [] }, "seen": { "totalCount": 2 } }""");
    }

    [Fact]
    public async Task It_comes_from_other_sets_too()
    {
        const string Query = "{ remarked { nodes { title } } saidOfPublished { totalCount nodes { text } } }";

        var data = await server.Client("red").DataAsync(Query);

        data.ShouldBe(
            """
            {
              "remarked": { "nodes": [{ "title": "Apples" }, { "title": "Dates" }] },
              "saidOfPublished": { "totalCount": 2, "nodes": [{ "text": "Said by blue." }, { "text": "Said by red." }] }
            }
            """
        );
    }

    [Fact]
    public async Task A_service_that_refuses_the_request_leaves_the_field_null()
    {
        var answer = await server.Client().AskAsync("{ mine { nodes { title } } published { totalCount } }");

        answer["data"].ShouldBe("""{ "mine": null, "published": { "totalCount": 3 } }""");
        Assert.Equal("Say who you are.", (string?)answer["errors"]?[0]?["message"]);
        answer["errors"]?[0]?["path"].ShouldBe("""["mine"]""");
    }

    [Fact]
    public Task Its_schema_is_that_of_any_list() => SchemaFile.AssertServedAsync(server.Client(), "Narrowed");

    public sealed class OnInMemory(NoteServer.OnInMemory server)
        : NarrowedListTests(server),
            IClassFixture<NoteServer.OnInMemory>;

    public sealed class OnSqlite(NoteServer.OnSqlite server)
        : NarrowedListTests(server),
            IClassFixture<NoteServer.OnSqlite>;

    public sealed class OnPostgreSql(NoteServer.OnPostgreSql server)
        : NarrowedListTests(server),
            IClassFixture<NoteServer.OnPostgreSql>;
}
