using System.Text.Json.Nodes;
using Graph.Schema.Execution;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Server;

public sealed class KnownDocumentsTests
{
    private const string Pages = "query Pages($size: Int!) { districts(first: $size) { nodes { number } } }";

    [Fact]
    public async Task A_document_that_comes_again_is_known_whatever_its_variables()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();

        foreach (var size in Enumerable.Range(1, 5))
        {
            var data = await client.DataAsync(Pages, new { size });
            Assert.Equal(size, data["districts"]?["nodes"]?.AsArray().Count);
        }

        var statistics = Statistics(server);
        Assert.Equal((4, 1, 1), (statistics.TotalHits, statistics.TotalMisses, statistics.CurrentEntryCount));
        Assert.Equal(Pages.Length, statistics.CurrentEstimatedSize);
    }

    [Fact]
    public async Task Variables_of_a_known_document_are_checked_as_those_of_a_new_one()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();
        object[] wrong = [new { }, new { size = "many" }, new { size = 51 }];
        var before = await ErrorsAsync(client, wrong);
        await client.DataAsync(Pages, new { size = 1 });

        var after = await ErrorsAsync(client, wrong);

        Assert.Equal(["INVALID_VALUE", "INVALID_VALUE", "PAGE_TOO_LARGE"], after.Select(Code));
        Assert.Equal(before.Select(error => error.ToJsonString()), after.Select(error => error.ToJsonString()));
    }

    [Fact]
    public async Task The_cost_of_a_known_document_is_measured_with_the_variables_that_it_has_now()
    {
        const string query = """
            query Deep($size: Int!) {
              sources(first: $size) {
                nodes { citations(first: $size) { source { citations(first: $size) { field } } } }
              }
            }
            """;
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();
        await client.DataAsync(query, new { size = 2 });

        var error = await client.ErrorAsync(query, new { size = 50 });

        Assert.Equal("TOO_EXPENSIVE", Code(error));
    }

    [Fact]
    public async Task Each_operation_of_a_document_is_checked_with_its_own_variables()
    {
        const string query = $"{Pages} query Other($number: Int!) {{ district(number: $number) {{ number }} }}";
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();
        await AskAsync("Pages", new { size = 1 });

        var wrong = await AskAsync("Other", new { size = 1 });
        var right = await AskAsync("Other", new { number = 12 });

        Assert.Equal("`$number` is missing, but `Int!` needs a value.", (string?)wrong["errors"]?[0]?["message"]);
        Assert.Equal(12, (int?)right["data"]?["district"]?["number"]);

        Task<JsonObject> AskAsync(string operationName, object variables) =>
            client.AskAsync(query, variables, operationName);
    }

    [Fact]
    public async Task A_document_that_is_wrong_is_not_kept()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();

        await client.AskAsync("{");
        await client.AskAsync("{ nope }");
        await client.AskAsync(Pages, new { size = "many" });

        Assert.Equal(0, Statistics(server).CurrentEntryCount);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    public async Task No_more_is_kept_than_is_allowed(int characters)
    {
        await using var server = new ConfiguredServer(
            null,
            KeyValuePair.Create("Limits:KnownDocuments", $"{characters}")
        );
        using var client = server.CreateClient();

        foreach (var number in Enumerable.Range(1, 40))
            await client.DataAsync($"{{ district(number: {number}) {{ number name sinceYear: number }} }}");

        Assert.InRange(Statistics(server).CurrentEstimatedSize ?? -1, 0, characters);
    }

    private static MemoryCacheStatistics Statistics(ConfiguredServer server) =>
        server.Services.GetRequiredService<KnownDocuments>().Statistics;

    private static async Task<JsonNode[]> ErrorsAsync(HttpClient client, object[] variables)
    {
        var errors = new List<JsonNode>();
        foreach (var each in variables)
            errors.Add(await client.ErrorAsync(Pages, each));
        return [.. errors];
    }

    private static string? Code(JsonNode error) => (string?)error["extensions"]?["code"];
}
