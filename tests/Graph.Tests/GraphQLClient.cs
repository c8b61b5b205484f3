using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Tests;

/// <summary>Asks a server over HTTP, as a client would.</summary>
public static class GraphQLClient
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The whole answer, errors included.</summary>
    public static async Task<JsonObject> AskAsync(
        this HttpClient client,
        string query,
        object? variables = null,
        string? operationName = null
    )
    {
        var response = await client.PostAsJsonAsync(
            "/graphql",
            new
            {
                query,
                variables,
                operationName,
            }
        );
        return await response.Content.ReadFromJsonAsync<JsonObject>()
            ?? throw new InvalidDataException("The server answered `null`.");
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public static async Task<JsonNode> DataAsync(this HttpClient client, string query, object? variables = null)
    {
        var answer = await client.AskAsync(query, variables);
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"] ?? throw new InvalidDataException("The answer has no data.");
    }

    /// <summary>The only error of an answer, which must have one.</summary>
    public static async Task<JsonNode> ErrorAsync(this HttpClient client, string query, object? variables = null)
    {
        var answer = await client.AskAsync(query, variables);
        var errors = Assert.IsType<JsonArray>(answer["errors"]);
        return Assert.Single(errors) ?? throw new InvalidDataException("The error is null.");
    }

    /// <summary>Asserts that a piece of JSON is equal to another, whatever its formatting.</summary>
    public static void ShouldBe(this JsonNode? actual, string expected) =>
        Assert.Equal(JsonNode.Parse(expected)?.ToJsonString(), actual?.ToJsonString());

    /// <summary>JSON for people: indented, its texts unescaped.</summary>
    public static string ToReadableJson(this JsonNode json) => json.ToJsonString(Readable);
}
