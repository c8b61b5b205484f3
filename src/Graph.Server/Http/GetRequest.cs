using System.Text.Json;
using GraphQL;
using GraphQL.Transport;

namespace Graph.Server.Http;

/// <summary>A GraphQL request in the query string of a GET, or with <c>?sdl</c> a request for the schema.</summary>
internal static class GetRequest
{
    public static async Task<IResult> AnswerAsync(
        HttpRequest http,
        GraphQLExecutor executor,
        IGraphQLTextSerializer serializer,
        SchemaText schema
    )
    {
        if (http.Query.ContainsKey("sdl"))
            return schema.Answer();
        if (http.Query["query"] is not [{ Length: > 0 } query])
            return RequestRefusal.NoQuery();
        try
        {
            var request = new GraphQLRequest
            {
                Query = query,
                OperationName = http.Query["operationName"],
                Variables = serializer.Deserialize<Inputs>(http.Query["variables"]),
                Extensions = serializer.Deserialize<Inputs>(http.Query["extensions"]),
            };
            return await executor.AnswerAsync(request, http.HttpContext);
        }
        catch (JsonException error)
        {
            return RequestRefusal.BrokenJson("`variables` or `extensions`", error);
        }
    }
}
