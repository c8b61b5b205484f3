using System.Text.Json.Nodes;
using Graph.Tests.Peer;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Schema;

/// <summary>Texts are compared letter by letter, and ordered by code point, whatever the database's own habits are.</summary>
public abstract class LetterTests(PeerServer server)
{
    /// <summary>Each text is the name of the district whose number is its place here, from 0.</summary>
    private static readonly string[] Names =
    [
        "", // 0
        "100% сайлау", // 1
        "100 сайлау", // 2
        "a_b", // 3
        "aXb", // 4
        "a\\b", // 5
        "a'b\"c", // 6
        "ӘІҢҒҮҰҚӨҺ", // 7
        "әіңғүұқөһ", // 8
        "Ёлка", // 9
        "straße", // 10
        "ΟΔΟΣ", // 11
        "οδος", // 12
        "İzmir", // 13
        "izmir", // 14
        "\U00010400", // 15, a capital letter outside the first 65,536
        "\U00010428", // 16, its small letter
        "\uFFFD", // 17
        "e\u0301", // 18, two code points
        "\u00E9", // 19, one
        "a[b]c*d?", // 20
    ];

    [Theory]
    [InlineData("contains", "%", "[1]")]
    [InlineData("contains", "_", "[3]")]
    [InlineData("contains", "\\", "[5]")]
    [InlineData("contains", "'b\"", "[6]")]
    [InlineData("contains", "[b]c*", "[20]")]
    [InlineData("startsWith", "100%", "[1]")]
    [InlineData("startsWith", "a_", "[3]")]
    [InlineData("startsWith", "a\\", "[5]")]
    [InlineData("endsWith", "_b", "[3]")]
    [InlineData("endsWith", "\\b", "[5]")]
    [InlineData("endsWith", "aaa100% сайлау", "[]")]
    [InlineData("icontains", "_B", "[3]")]
    [InlineData("icontains", "%", "[1]")]
    [InlineData("istartsWith", "A\\", "[5]")]
    [InlineData("iendsWith", "_B", "[3]")]
    public async Task No_letter_is_a_wildcard(string operation, string part, string expected) =>
        await AssertAsync(operation, part, expected);

    [Theory]
    [InlineData("contains", "ғүұ", "[8]")]
    [InlineData("startsWith", "ӘІ", "[7]")]
    [InlineData("endsWith", "өһ", "[8]")]
    [InlineData("startsWith", "ё", "[]")]
    [InlineData("contains", "x", "[]")]
    [InlineData("eq", "straSSe", "[]")]
    [InlineData("startsWith", "\u00E9", "[19]")]
    [InlineData("endsWith", "\U00010428", "[16]")]
    public async Task Letters_count_as_written(string operation, string part, string expected) =>
        await AssertAsync(operation, part, expected);

    [Theory]
    [InlineData("icontains", "ҒҮҰ", "[7, 8]")]
    [InlineData("istartsWith", "әІ", "[7, 8]")]
    [InlineData("iendsWith", "Өһ", "[7, 8]")]
    [InlineData("ieq", "әіңғүұқөһ", "[7, 8]")]
    [InlineData("istartsWith", "ЁЛ", "[9]")]
    [InlineData("ieq", "ёлка", "[9]")]
    [InlineData("ieq", "AXB", "[4]")]
    [InlineData("ieq", "STRAẞE", "[10]")]
    [InlineData("ieq", "STRASSE", "[]")]
    [InlineData("ieq", "Οδος", "[11, 12]")]
    [InlineData("ieq", "ΟΔΟσ", "[11, 12]")]
    [InlineData("ieq", "IZMIR", "[14]")]
    [InlineData("ieq", "\U00010428", "[15, 16]")]
    [InlineData("ieq", "\u00C9", "[19]")]
    public async Task Whatever_the_case_of_letters_the_same_rows_are_found(
        string operation,
        string part,
        string expected
    ) => await AssertAsync(operation, part, expected);

    [Theory]
    [InlineData("contains")]
    [InlineData("startsWith")]
    [InlineData("endsWith")]
    [InlineData("icontains")]
    [InlineData("istartsWith")]
    [InlineData("iendsWith")]
    public async Task The_empty_text_is_part_of_every_text(string operation) =>
        await AssertAsync(operation, "", $"[{string.Join(',', Enumerable.Range(0, Names.Length))}]");

    [Fact]
    public async Task The_empty_text_is_a_text_like_any_other() => await AssertAsync("eq", "", "[0]");

    [Fact]
    public async Task Texts_are_ordered_by_code_point_and_those_that_are_missing_come_first()
    {
        var numbers = Enumerable.Range(0, Names.Length);
        var expected = numbers.OrderBy(n => Names[n], Comparer<string>.Create(CompareCodePoints)).ToList();

        var up = await NumbersAsync("order: [{ name: ASC }], first: 50");
        var down = await NumbersAsync("order: [{ name: DESC }], first: 50");
        var missing = await NumbersAsync("order: [{ nameKk: ASC }, { number: ASC }], first: 2");

        Assert.Equal(expected, up);
        Assert.Equal(expected.AsEnumerable().Reverse(), down);
        Assert.Equal([1, 3], missing);
    }

    private static int CompareCodePoints(string left, string right) =>
        left.EnumerateRunes()
            .Zip(right.EnumerateRunes(), (l, r) => l.CompareTo(r))
            .Append(left.Length - right.Length)
            .First(difference => difference != 0);

    private async Task AssertAsync(string operation, string part, string expected)
    {
        var numbers = await NumbersAsync(
            "where: { name: { " + operation + ": $part } }, order: [{ number: ASC }], first: 50",
            part
        );
        Assert.Equal(JsonNode.Parse(expected)?.AsArray().Select(n => (int?)n), numbers.Select(n => (int?)n));
    }

    private async Task<IEnumerable<int>> NumbersAsync(string arguments, string? part = null)
    {
        var client = await server.ServeAsync("letters", Rows);
        var declared = part is null ? "" : "($part: String)";
        var data = await client.DataAsync(
            $"query {declared} {{ districts({arguments}) {{ nodes {{ number }} }} }}",
            new { part }
        );
        return data["districts"]?["nodes"]?.AsArray().Select(node => (int?)node?["number"] ?? -1) ?? [];
    }

    private static PeerRows Rows() => new([], [.. Names.Select(District)], [], [], []);

    private static District District(string name, int number) =>
        new()
        {
            Id = number + 1,
            Number = number,
            Name = name,
            NameKk = number % 2 == 1 ? null : name,
        };

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : LetterTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : LetterTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : LetterTests(server);
}
