using System.Text.Json.Nodes;

namespace Graph.Tests.Everyday;

/// <summary>Values of every scalar are shown, looked for and ordered, with the same answers on every database.</summary>
public abstract class ScalarTests(EverydayServer server)
{
    /// <summary>Fields, their filter's scalar, and the values of the first and the second row as a client writes them.</summary>
    public static TheoryData<string, string, string, string> Ordered =>
        new()
        {
            { "small", "Byte", "80", "160" },
            { "port", "Short", "10000", "20000" },
            { "people", "Int", "700000000", "1400000000" },
            { "cells", "Long", "3000000000000000001", "6000000000000000002" },
            { "share", "Float", "0.1", "0.2" },
            { "weight", "Float", "0.1", "0.2" },
            { "price", "Decimal", "10.05", "20.10" },
            { "code", "UUID", "\"05f5e100-4f89-41d3-9a0c-0305e82c3301\"", "\"0BEBC200-4f89-41d3-9a0c-0305e82c3301\"" },
            { "day", "LocalDate", "\"2021-01-31\"", "\"2022-01-31\"" },
            { "moment", "DateTime", "\"2021-01-31T12:30:00.5Z\"", "\"2022-01-31T14:30:00.5+02:00\"" },
            { "instant", "DateTime", "\"2021-01-31T12:30:00Z\"", "\"2022-01-31T14:30:00+02:00\"" },
            { "time", "LocalTime", "\"01:30:00\"", "\"02:30:00.5\"" },
            { "length", "TimeSpan", "\"PT20H\"", "\"P1DT16H\"" },
        };

    public static TheoryData<string, string, string> Compared =>
        new()
        {
            { "address", "URL", "\"https://example.org/?q=1#b\"" },
            { "text", "String", "\"b\"" },
            { "kind", "SampleKind", "SECOND" },
        };

    public static TheoryData<string> Sortable =>
        [
            .. Ordered.Select(row => (string)row[0]),
            .. Compared.Select(row => (string)row[0]),
            "noCells",
            "noPrice",
            "noCode",
            "noMoment",
            "noLength",
            "noAddress",
            "id",
        ];

    [Fact]
    public async Task All_values_are_shown()
    {
        var data = await server.Client.DataAsync(
            """
            { samples(first: 2, where: { people: { gt: 700000000 } }) { nodes {
              text flag small port people cells share weight price code day moment instant time length address kind
              bytes texts numbers kinds noCells noPrice noCode noMoment noLength noAddress
            } } }
            """
        );

        data.ShouldBe(
            """
            { "samples": { "nodes": [
              { "text": "b", "flag": true, "small": 160, "port": 20000, "people": 1400000000, "cells": 6000000000000000002,
                "share": 0.2, "weight": 0.2, "price": 20.1, "code": "0bebc200-4f89-41d3-9a0c-0305e82c3301",
                "day": "2022-01-31", "moment": "2022-01-31T12:30:00.5Z", "instant": "2022-01-31T12:30:00Z",
                "time": "02:30:00.5", "length": "P1DT16H", "address": "https://example.org/?q=1#b", "kind": "SECOND",
                "bytes": "AQL/", "texts": ["x", "y"], "numbers": [2, -2], "kinds": ["THIRD"],
                "noCells": 2, "noPrice": 1, "noCode": "00000002-4f89-41d3-9a0c-0305e82c3301",
                "noMoment": "2022-02-03T04:05:06Z", "noLength": "-PT2S", "noAddress": "a/2" },
              { "text": "c", "flag": true, "small": 240, "port": 30000, "people": 2100000000, "cells": 9000000000000000003,
                "share": 0.3, "weight": 0.30000000000000004, "price": 30.15,
                "code": "11e1a300-4f89-41d3-9a0c-0305e82c3301", "day": "2023-01-31", "moment": "2023-01-31T12:30:00.5Z",
                "instant": "2023-01-31T12:30:00Z", "time": "03:30:00", "length": "P2DT12H",
                "address": "https://example.org/?q=1#c", "kind": "THIRD", "bytes": "AA==", "texts": ["Ж"],
                "numbers": [3, -3], "kinds": null, "noCells": null, "noPrice": null, "noCode": null, "noMoment": null,
                "noLength": null, "noAddress": null }
            ] } }
            """
        );
    }

    [Theory]
    [MemberData(nameof(Ordered))]
    public async Task Values_are_compared(string field, string scalar, string first, string second)
    {
        Assert.Equal("b", await TextsAsync($"{{ {field}: {{ eq: {second} }} }}"));
        Assert.Equal("ac", await TextsAsync($"{{ {field}: {{ neq: {second} }} }}"));
        Assert.Equal("ab", await TextsAsync($"{{ {field}: {{ in: [{first}, {second}] }} }}"));
        Assert.Equal("c", await TextsAsync($"{{ {field}: {{ gt: {second} }} }}"));
        Assert.Equal("b", await TextsAsync($"{{ {field}: {{ gte: {second}, ngt: {second}, nlt: {first} }} }}"));
        Assert.Equal("a", await TextsAsync($"{{ {field}: {{ lt: {second} }} }}"));
        Assert.Equal("b", await ByVariableAsync(field, scalar, second));
    }

    [Theory]
    [MemberData(nameof(Compared))]
    public async Task Other_values_are_equal_or_not(string field, string scalar, string second)
    {
        Assert.Equal("b", await TextsAsync($"{{ {field}: {{ eq: {second} }} }}"));
        Assert.Equal("ac", await TextsAsync($"{{ {field}: {{ neq: {second} }} }}"));
        Assert.Equal("b", await TextsAsync($"{{ {field}: {{ in: [{second}] }} }}"));
        Assert.Equal("ac", await TextsAsync($"{{ {field}: {{ nin: [{second}] }} }}"));
        Assert.Equal("b", await ByVariableAsync(field, scalar, scalar == "SampleKind" ? $"\"{second}\"" : second));
    }

    [Theory]
    [MemberData(nameof(Sortable))]
    public async Task Rows_are_ordered_by_values(string field)
    {
        var ascending = await TextsAsync("{}", $"{field}: ASC");
        var descending = await TextsAsync("{}", $"{field}: DESC");

        var expected =
            field == "noLength" ? "cba"
            : field.StartsWith("no", StringComparison.Ordinal) ? "cab"
            : "abc";
        Assert.Equal(expected, ascending);
        Assert.Equal(string.Concat(expected.Reverse()), descending);
    }

    [Fact]
    public async Task Rows_are_found_by_an_argument_and_ordered_by_a_related_row()
    {
        var data = await server.Client.DataAsync(
            """
            {
              sampleOf(moment: "2022-01-31T14:30:00.5+02:00") { text named { length } }
              named(order: [{ sample: { cells: DESC } }, { id: DESC }]) { nodes { length sample { cells texts numbers } } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "sampleOf": { "text": "b", "named": [{ "length": "P1DT16H" }] },
              "named": { "nodes": [
                { "length": "P1DT16H", "sample": { "cells": 6000000000000000002, "texts": ["x", "y"], "numbers": [2, -2] } },
                { "length": "PT20H", "sample": { "cells": 3000000000000000001, "texts": [], "numbers": [1, -1] } },
                { "length": "PT20H", "sample": { "cells": 3000000000000000001, "texts": [], "numbers": [1, -1] } }
              ] }
            }
            """
        );
    }

    private async Task<string> TextsAsync(string where, string order = "id: ASC")
    {
        var data = await server.Client.DataAsync(
            $"{{ samples(where: {where}, order: [{{ {order} }}]) {{ nodes {{ text }} }} }}"
        );
        return Texts(data);
    }

    private async Task<string> ByVariableAsync(string field, string scalar, string json)
    {
        var data = await server.Client.DataAsync(
            $"query ($v: {scalar}) {{ samples(where: {{ {field}: {{ eq: $v }} }}) {{ nodes {{ text }} }} }}",
            new JsonObject { ["v"] = JsonNode.Parse(json) }
        );
        return Texts(data);
    }

    private static string Texts(JsonNode data) =>
        string.Concat((data["samples"]?["nodes"]?.AsArray() ?? []).Select(node => (string?)node?["text"]));

    public sealed class OnInMemory(EverydayServer.OnInMemory server)
        : ScalarTests(server),
            IClassFixture<EverydayServer.OnInMemory>;

    public sealed class OnSqlite(EverydayServer.OnSqlite server)
        : ScalarTests(server),
            IClassFixture<EverydayServer.OnSqlite>;

    public sealed class OnPostgreSql(EverydayServer.OnPostgreSql server)
        : ScalarTests(server),
            IClassFixture<EverydayServer.OnPostgreSql>;
}
