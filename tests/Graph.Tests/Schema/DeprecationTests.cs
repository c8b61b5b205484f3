using System.Text.Json.Nodes;
using Graph.Schema;
using Graph.Schema.Roots;
using Graph.Tests.Docs;
using Graph.Tests.Docs.Model;
using Graph.Tests.Docs.Types;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Schema;

/// <summary>What is to go is still answered, and says what replaces it; the library of the documentation has examples.</summary>
[Collection(LibraryServer.Name)]
public sealed class DeprecationTests(LibraryServer server)
{
    [Theory]
    [InlineData("type Book implements Node {", "  pageCount: Int! @deprecated(reason: \"Use `pages`.\")")]
    [InlineData(
        "input BookFilterInput {",
        "  pageCount: IntOperationFilterInput @deprecated(reason: \"Use `pages`.\")"
    )]
    [InlineData("input BookSortInput {", "  pageCount: SortEnumType @deprecated(reason: \"Use `pages`.\")")]
    [InlineData("enum Binding {", "  SOFTCOVER @deprecated(reason: \"Use `PAPERBACK`.\")")]
    [InlineData("type Query {", "    asOf: LocalDate): VolumesConnection @deprecated(reason: \"Use `books`.\")")]
    public async Task The_schema_says_what_replaces_it(string type, string line)
    {
        var schema = await server.Client.GetStringAsync("/graphql?sdl");

        var start = schema.IndexOf(type, StringComparison.Ordinal);
        Assert.Contains(line, schema[start..schema.IndexOf("\n}\n", start, StringComparison.Ordinal)].Split('\n'));
    }

    [Fact]
    public async Task Introspection_says_what_replaces_it()
    {
        var data = await server.Client.DataAsync(
            """
            {
              output: __type(name: "Book") { fields(includeDeprecated: true) { name deprecationReason } }
              input: __type(name: "BookFilterInput") { inputFields(includeDeprecated: true) { name deprecationReason } }
              values: __type(name: "Binding") { enumValues(includeDeprecated: true) { name deprecationReason } }
            }
            """
        );

        Assert.Equal("Use `pages`.", Reason(data["output"]?["fields"], "pageCount"));
        Assert.Equal("Use `pages`.", Reason(data["input"]?["inputFields"], "pageCount"));
        Assert.Equal("Use `PAPERBACK`.", Reason(data["values"]?["enumValues"], "SOFTCOVER"));
        Assert.Null(Reason(data["output"]?["fields"], "pages"));
    }

    [Fact]
    public async Task Introspection_leaves_it_out_unless_asked()
    {
        var data = await server.Client.DataAsync("""{ __type(name: "Book") { fields { name } } }""");

        Assert.DoesNotContain("pageCount", data.ToJsonString());
    }

    [Fact]
    public async Task Old_clients_still_get_their_answers()
    {
        var answer = await server.Client.AskAsync(
            "{ volumes(where: { pageCount: { gt: 1000 } }, order: { pageCount: DESC }) { nodes { pageCount pages } } }"
        );

        answer.ShouldBe("""{ "data": { "volumes": { "nodes": [{ "pageCount": 1225, "pages": 1225 }] } } }""");
    }

    [Fact]
    public void A_deprecated_root_field_that_is_not_there_stops_the_start()
    {
        var services = new ServiceCollection();
        services.AddDbContextFactory<LibraryDbContext>(options => options.UseInMemoryDatabase("nothing"));
        services.AddGraphSchema<LibraryDbContext>(
            new MisspeltQuery(),
            [new AuthorType(), new BookType(), new LoanType()]
        );
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<ISchema>());

        Assert.Equal(
            "`Query.volume` is deprecated, but not declared. Declare it first, under the name that clients know.",
            error.Message
        );
    }

    private static string? Reason(JsonNode? members, string name) =>
        (string?)
            Assert.Single(members?.AsArray() ?? [], member => (string?)member?["name"] == name)?["deprecationReason"];

    private sealed class MisspeltQuery : QueryDeclaration
    {
        public override string Description => "Books.";

        protected override void Declare(QueryFields query)
        {
            query.Connection<Book>("volumes", "All books.");
            query.Deprecate("volume", "Use `books`.");
        }
    }
}
