using System.Text.Json.Nodes;
using Graph.Tests.Clients.CSharp.Awkward;

namespace Graph.Tests.Clients.CSharp;

/// <summary>Fragments that operations of several files spread: code takes them, wherever they come from.</summary>
public sealed class FragmentTests
{
    private const string Line = """
        "name": "c", "title": "c", "public": true, "numbers": [1, 2], "members": [{ "__typename": "Book", "name": "b" }],
        "sizes": [9007199254740993], "price": "12.50", "kind": "new", "member": {
          "name": "m", "public": false, "kind": "kkLatn",
          "members": [
            { "__typename": "Book", "members": [{ "__typename": "Book", "pages": 7 }, { "__typename": "Class" }] },
            { "__typename": "Class", "members": [{ "name": "deep" }] }
          ]
        }
        """;

    [Fact]
    public async Task A_function_takes_a_fragment_from_a_query_and_from_a_mutation()
    {
        var query = await AskAsync(new Spread { Whole = true });
        var mutation = await new CannedServer($$"""{ "data": { "rename": { {{Line}} } } }""").Client.AskAsync(
            new Rename { Class = new() { Name = new() { To = "c" } } }
        );

        Assert.Equal("c/c, with m of KkLatn: 7, deep", Describe(query.ClassMember));
        Assert.Equal("c/c, with m of KkLatn: 7, deep", Describe(query.Class));
        Assert.Equal("c/c, with m of KkLatn: 7, deep", Describe(mutation.Rename));
        Assert.Equal((9007199254740993, 12.50m), (mutation.Rename?.Sizes[0], mutation.Rename?.Price));
    }

    [Fact]
    public async Task Objects_of_several_types_are_told_apart_though_nobody_asked_for_typename()
    {
        var server = Server();
        var data = await server.Client.AskAsync(new Spread { Whole = true });

        Assert.Equal(["t (4, )", "c", "later"], data.Named.Select(Name));
        Assert.Equal(
            [5, null],
            data.Named[0].Members?.OfType<Spread.NamedMembersAsBook>().Select(member => member.Pages)
        );
        var document = (string?)JsonNode.Parse(server.Asked)?["query"] ?? "";
        Assert.Contains("\n  named { __typename\n    ...NamedThing\n", document, StringComparison.Ordinal);
        Assert.Contains(
            "\nfragment ClassKind on Class {\n  kind\n  members { __typename\n",
            document,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_fragment_that_a_directive_left_out_says_so()
    {
        var data = await new CannedServer(
            """{ "data": { "classMember": null, "named": [], "class": { "kind": "new" } } }""".Replace(
                "null",
                $"{{ {Line} }}",
                StringComparison.Ordinal
            )
        ).Client.AskAsync(new Spread { Whole = false });

        Assert.NotNull(data.Class);
        Assert.Null(data.Class.Title);
        var exception = Assert.Throws<InvalidOperationException>(() => Describe(data.Class));
        Assert.Equal("`ClassLine` was left out by `@include` or `@skip`.", exception.Message);
    }

    [Fact]
    public async Task A_mutation_sends_inputs_of_inputs_lists_and_the_scalars_of_the_project()
    {
        List<long> sizes = [1];
        var server = Server();
        await server.Client.AnswerAsync(
            new Rename
            {
                Class = new()
                {
                    Name = new() { To = null },
                    Also = [new() { To = "b" }, new()],
                },
                Sizes = sizes,
                Price = 0.10m,
            }
        );

        var asked = JsonNode.Parse(server.Asked);
        Assert.StartsWith("mutation Rename(", (string?)asked?["query"], StringComparison.Ordinal);
        asked?["variables"].ShouldBe(
            """{ "class": { "name": { "to": null }, "also": [{ "to": "b" }, {}] }, "sizes": [1], "price": "0.10" }"""
        );
    }

    private static string? Describe(ClassLine? line) =>
        line is null ? null : $"{line.Name}/{line.Title}, with {line.Member?.Name} of {Kind(line.Member)}";

    private static string? Kind(ClassKind? kind) =>
        kind is null ? null : $"{kind.Kind}: {string.Join(", ", (kind.Members ?? []).SelectMany(Members))}";

    private static IEnumerable<string> Members(ClassKind.MembersData data) =>
        data switch
        {
            ClassKind.MembersAsBook book => from member in (
                book.Members ?? []
            ).OfType<ClassKind.MembersAsBookMembersAsBook>()
            select $"{member.Pages}",
            ClassKind.MembersAsClass @class => from member in @class.Members ?? [] select member.Name ?? "",
            _ => [],
        };

    private static string Name(NamedThing thing) =>
        thing is NamedThing.AsBook book
            ? $"{book.Name} ({book.Pages}, {string.Join(", ", book.Numbers ?? [])})"
            : thing.Name ?? "";

    private static Task<Spread.Data> AskAsync(Spread operation) => Server().Client.AskAsync(operation);

    private static CannedServer Server() =>
        new(
            $$"""
            { "data": {
              "classMember": { {{Line}} },
              "class": { {{Line}} },
              "rename": null,
              "named": [
                { "__typename": "Book", "name": "t", "numbers": [null], "pages": 4, "members": [
                  { "__typename": "Book", "name": "x", "pages": 5 }, { "name": "y", "__typename": "Book" }
                ] },
                { "__typename": "Class", "name": "c", "numbers": [], "members": null },
                { "__typename": "Later", "name": "later", "numbers": null, "members": null }
              ]
            } }
            """
        );
}
