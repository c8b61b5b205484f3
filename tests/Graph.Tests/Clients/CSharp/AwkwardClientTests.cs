using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Tests.Clients.CSharp.Awkward;

namespace Graph.Tests.Clients.CSharp;

/// <summary>A client of an awkward schema, which was compiled with these tests: what it sends and reads.</summary>
public sealed class AwkwardClientTests
{
    private static readonly Class Least = new() { Namespace = 1, String = true };

    [Fact]
    public async Task Names_that_CSharp_has_or_knows_twice_find_their_values()
    {
        var data = await new CannedServer(
            """
            { "data": {
              "class": { "public": true, "member": { "kind": "kkLatn" } }, "classMember": { "name": "n" },
              "clone": "c", "equals": "e", "data": "d", "since_year": null, "sinceYear": 2, "Data": "D",
              "_": [[1, null], []], "_1": "1"
            } }
            """
        ).Client.AskAsync(Least);

        Assert.True(data.Class?.Public);
        Assert.Equal(Event.KkLatn, data.Class?.Member?.Kind);
        Assert.Equal("n", data.ClassMember.Name);
        Assert.Equal(("c", "e", "d", "D", "1"), (data.Clone_, data.Equals_, data.Data_, data.Data__, data._1));
        Assert.Equal((null, 2), (data.SinceYear, data.SinceYear_));
        Assert.Equal(
            [
                [1, null],
                [],
            ],
            data._
        );
    }

    [Fact]
    public Task What_is_not_given_is_not_sent() => ExpectAsync(Least, """{ "namespace": 1, "string": true }""");

    [Fact]
    public Task What_is_given_as_null_is_sent_as_null() =>
        ExpectAsync(
            Least with
            {
                This = null,
                Ids = null,
                Filter = new() { Exact = false, Kind = null },
            },
            """
            { "namespace": 1, "this": null, "filter": { "kind": null, "exact": false }, "ids": null, "string": true }
            """
        );

    [Fact]
    public Task What_is_given_is_sent_in_the_words_of_the_schema() =>
        ExpectAsync(
            new Class
            {
                Namespace = 0,
                This = Event.KKLatn,
                Filter = new()
                {
                    And = [new() { Exact = true, ToString_ = "Ә" }],
                    In = ["1", null],
                    Kind = Event.Unknown_,
                    Limit = 0,
                    Exact = false,
                },
                At = new DateTimeOffset(2024, 6, 1, 12, 0, 0, TimeSpan.FromHours(5)),
                MoreIds = new List<string> { "2" },
                String = false,
            },
            """
            {
              "namespace": 0, "this": "KK_LATN",
              "filter": {
                "and": [{ "exact": true, "toString": "Ә" }], "in": ["1", null], "kind": "UNKNOWN", "limit": 0, "exact": false
              },
              "at": "2024-06-01T12:00:00+05:00", "moreIds": ["2"], "string": false
            }
            """
        );

    [Fact]
    public async Task A_value_that_the_schema_got_later_is_read_as_Unknown_and_not_sent()
    {
        var server = new CannedServer("""{ "data": { "named": [], "found": null } }""");

        var data = await server.Client.AskAsync(new Abstract());
        Assert.Equal(Event.Unknown, await KindAsync("LATER"));
        await Assert.ThrowsAsync<JsonException>(() => server.Client.AskAsync(Least with { This = Event.Unknown }));
        Assert.Empty(data.Named);
    }

    [Fact]
    public async Task Objects_are_of_the_record_of_their_type_wherever_typename_stands()
    {
        var data = await new CannedServer(
            """
            { "data": {
              "named": [
                { "__typename": "Book", "name": null, "pages": 7, "member": { "pages": 8 } },
                { "name": "c", "kind": "new", "member": null, "__typename": "Class" },
                { "__typename": "Later", "name": "l" }
              ],
              "found": [{ "name": "f" }, null]
            } }
            """
        ).Client.AskAsync(new Abstract());

        Assert.Collection(
            data.Named,
            named => Assert.Equal(8, Assert.IsType<Abstract.NamedAsBook>(named).Member?.Pages),
            named => Assert.Equal(Event.New, Assert.IsType<Abstract.NamedAsClass>(named).Kind),
            named => Assert.Equal("l", Assert.IsType<Abstract.NamedData>(named).Name)
        );
        Assert.Equal(["f", null], data.Found?.Select(found => found?.Name));
    }

    private static async Task<Event?> KindAsync(string value)
    {
        var server = new CannedServer(
            $$"""
            { "data": { "named": [{ "__typename": "Class", "name": "", "kind": "{{value}}", "member": null }], "found": [] } }
            """
        );
        var data = await server.Client.AskAsync(new Abstract());
        return Assert.IsType<Abstract.NamedAsClass>(Assert.Single(data.Named)).Kind;
    }

    private static async Task ExpectAsync(Class operation, string variables)
    {
        var server = new CannedServer("""{ "data": null }""");
        await server.Client.AnswerAsync(operation);

        var asked = JsonNode.Parse(server.Asked);
        Assert.Equal("class", (string?)asked?["operationName"]);
        Assert.StartsWith("query class(\n  $namespace: Int!", (string?)asked?["query"], StringComparison.Ordinal);
        asked?["variables"].ShouldBe(variables);
    }
}
