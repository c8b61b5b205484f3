using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Tests.Http;

namespace Graph.Tests.Clients;

/// <summary>A client that was generated from an older contract asks for what is no longer there.</summary>
[Collection(ListeningServer.Name)]
public sealed class OldClientTests(ListeningServer server)
{
    [Theory]
    [InlineData(
        "query Deputies($number: Int!) {\n  district(number: $number) { incarnations { deputies { name } } }\n}",
        "Cannot query field 'deputies' on type 'Incarnation'. Did you mean 'deputy'?",
        46
    )]
    [InlineData(
        "query Lives($number: Int!) {\n  district(number: $number) { incarnations { startYear } }\n}",
        "Cannot query field 'startYear' on type 'Incarnation'. Did you mean 'sinceYear'?",
        46
    )]
    [InlineData(
        "query Current($number: Int!) {\n  district(number: $number) { currentIncarnation { sinceYear } }\n}",
        "Cannot query field 'currentIncarnation' on type 'District'. "
            + "Did you mean 'latestIncarnation', 'incarnation', or 'incarnations'?",
        31
    )]
    public async Task It_is_told_the_field_that_took_the_place_of_a_removed_one(
        string query,
        string message,
        int column
    )
    {
        using var response = await server.Client.PostAsync(
            JsonSerializer.Serialize(new { query, variables = new { number = 12 } }),
            headers: ("Accept", "application/graphql-response+json")
        );

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        var error = Assert.Single(Assert.IsType<JsonArray>(answer?["errors"]));
        Assert.Equal(message, (string?)error?["message"]);
        error?["locations"].ShouldBe($$"""[{ "line": 2, "column": {{column}} }]""");
    }
}
