using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Search;

/// <summary>A name is found by whoever would read it as the same, whichever letters they have.</summary>
public abstract class SpellingSearchTests(GraphServer server)
{
    private const int AtOnce = 20;

    private static readonly string Searches = string.Join(
        ' ',
        Enumerable.Range(0, AtOnce).Select(index => $"s{index}: search(text: $t{index}, first: 50) {{ ...Found }}")
    );

    private static readonly string Query = $$"""
        query ({{string.Join(
            ' ',
            Enumerable.Range(0, AtOnce).Select(index => $"$t{index}: String!")
        )}}) { {{Searches}} }
        fragment Found on SearchResult { ... on Node { id } }
        """;

    [Theory]
    [InlineData("шыгыс", "East Kazakhstan Region")]
    [InlineData("Shyghys", "East Kazakhstan Region")]
    [InlineData("солтустик казакстан", "North Kazakhstan Region")]
    [InlineData("Жетысу облысы", "Jetisu Region")]
    [InlineData("Қарағанды", "Karaganda")]
    [InlineData("Т\u0065м\u0069ртау", "Temirtau")] // Latin e and i
    [InlineData("\u004fрал", "Uralsk")] // Latin O
    [InlineData("Oral", "Uralsk")]
    [InlineData("Öskemen", "Oskemen")]
    [InlineData("Џ Оскемен", null)]
    [InlineData("Қаскелең", "Kaskelen")]
    [InlineData("Нұрсұлтан", "Astana")]
    [InlineData("Нурсултан", "Astana")]
    [InlineData("Куляш Агатаева", "Küläş Ağataeva")]
    [InlineData("Агатаева", "Küläş Ağataeva")]
    [InlineData("Әбдірахманұлы Айталы", "Aitaly Äbdirahmanuly")]
    [InlineData("Турлыханов Даулет", "Däulet Turlyhanov")]
    [InlineData("Касқаураров", null)]
    [InlineData("Данияр Касқарауров", "Daniar Qasqaraurov")]
    [InlineData("Сергей Дьяченко", "Sergey Dyachenko")]
    [InlineData("Киселёв", "Sergey Kiselev")]
    [InlineData("Akjol", "Aq Jol")]
    [InlineData("Ак жол", "Aq Jol")]
    [InlineData("Руханият", "Rukhaniyat")]
    [InlineData("Әділет", "Adilet")]
    public async Task The_first_that_is_found_is_the_one_that_is_meant(string text, string? name)
    {
        var data = await server.Client.DataAsync(
            """
            query ($text: String!) {
              search(text: $text, first: 1) {
                ... on Deputy { name } ... on Region { name } ... on Settlement { name } ... on Party { name }
              }
            }
            """,
            new { text }
        );

        Assert.Equal(name, (string?)data["search"]?.AsArray().FirstOrDefault()?["name"]);
    }

    [Fact]
    public async Task Every_name_of_the_dataset_is_found_in_each_of_its_spellings()
    {
        var wanted = (await NamesAsync()).SelectMany(name =>
            Spellings.Of(name.Text).Append(name.Text).Select(spelling => (Text: spelling, name.Id, name.IsDistrict))
        );

        var (searches, missed, found) = (0, new List<string>(), 0);
        foreach (var some in wanted.Distinct().Chunk(AtOnce))
        {
            var variables = Enumerable.Range(0, AtOnce).ToDictionary(i => $"t{i}", i => some[i % some.Length].Text);
            var data = await server.Client.DataAsync(Query, variables);
            foreach (var (each, index) in some.Select((each, index) => (each, index)))
            {
                var ids = data[$"s{index}"]?.AsArray().Select(row => (string?)row?["id"]).ToList() ?? [];
                if (!ids.Contains(each.Id))
                    missed.Add(each.Text);
                if (!each.IsDistrict && each.Text != "Oral" && each.Text != "Орал") // which is in every `Electoral`
                    (searches, found) = (searches + 1, found + ids.Count);
            }
        }

        Assert.Empty(missed);
        Assert.InRange(searches, 500, 10_000);
        Assert.InRange((double)found / searches, 1, 1.2); // towns and the regions around them share names
    }

    private async Task<IEnumerable<(string Text, string Id, bool IsDistrict)>> NamesAsync()
    {
        var data = await server.Client.DataAsync(
            """
            {
              districts(first: 50) { nodes { ...Names } }
              deputies(first: 50) { nodes { ...Names } }
              regions(first: 50) { nodes { ...Names } }
              settlements(first: 50) { nodes { ...Names } }
              parties(first: 50) { nodes { ...Names } }
            }
            fragment Names on Node {
              id
              ... on District { names { text } } ... on Deputy { names { text } } ... on Region { names { text } }
              ... on Settlement { names { text } } ... on Party { names { text } }
            }
            """
        );
        return from root in data.AsObject()
            from row in root.Value?["nodes"]?.AsArray() ?? []
            from name in row?["names"]?.AsArray() ?? []
            select (Text(name, "text"), Text(row, "id"), root.Key == "districts");
    }

    private static string Text(JsonNode? row, string field) =>
        (string?)row?[field] ?? throw new InvalidDataException(field);

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : SpellingSearchTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : SpellingSearchTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : SpellingSearchTests(server);
}
