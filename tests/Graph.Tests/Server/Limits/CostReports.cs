using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Limits;

/// <summary>Asks for answers that tell what they cost.</summary>
internal static class CostReports
{
    /// <summary>The whole answer.</summary>
    public static async Task<JsonObject> AskForCostAsync(
        this HttpClient client,
        string query,
        object? variables = null,
        string? header = "report"
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        if (header is not null)
            request.Headers.Add("GraphQL-Cost", header);
        var response = await client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonObject>() ?? [];
    }

    /// <summary>The report in an answer.</summary>
    public static JsonNode Of(JsonObject answer) =>
        answer["extensions"]?["cost"] ?? throw new InvalidDataException(answer.ToJsonString());
}
