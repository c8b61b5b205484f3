using Graph.Server.Traffic;
using GraphQL.Types;

namespace Graph.Server.Http;

/// <summary>GraphQL over HTTP at <c>/graphql</c>: POST, GET, and the schema as text.</summary>
internal static class GraphQLEndpoints
{
    private const string Path = "/graphql";

    /// <summary>Whether a request has been routed to <c>/graphql</c> itself, however its path is written.</summary>
    public static bool IsAsked(HttpContext http) => http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: Path };

    /// <summary>Registers what the endpoints need besides a schema.</summary>
    public static void AddGraphQLHttp(this IHostApplicationBuilder builder) =>
        builder.Services.AddSingleton<GraphQLExecutor>().AddSingleton<OperationsAtOnce>().AddSingleton<SchemaText>();

    /// <summary>Serves the registered schema, and builds it now: a wrong declaration stops the start.</summary>
    public static void MapGraphQL(this IEndpointRouteBuilder app)
    {
        app.ServiceProvider.GetRequiredService<ISchema>().Initialize();
        app.MapPost(Path, PostRequest.AnswerAsync);
        app.MapGet(Path, GetRequest.AnswerAsync);
        app.MapGet($"{Path}/schema", (SchemaText schema) => schema.Answer());
    }
}
