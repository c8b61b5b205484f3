using Graph.Server.Traffic;
using Graph.Settings;
using GraphQL.Types;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Graph.Server.Http;

/// <summary>GraphQL over HTTP at <c>/graphql</c>: POST, GET, and the schema as text.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/</remarks>
internal static class GraphQLEndpoints
{
    private const string Path = "/graphql";

    /// <summary>HEAD is a GET whose answer has no body; the web server leaves it out.</summary>
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Whether a request has been routed to <c>/graphql</c> itself, however its path is written.</summary>
    public static bool IsAsked(HttpContext http) => http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: Path };

    /// <summary>Whether a request has been routed to <c>/graphql</c> or to the schema.</summary>
    public static bool IsReached(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>() is not null;

    /// <summary>Around all else: headers that every answer of the endpoints has, also one made before they are reached.</summary>
    public static void UseAnswerHeaders(this IApplicationBuilder app) => app.UseMiddleware<AnswerHeaders>();

    /// <summary>Registers what the endpoints need besides a schema.</summary>
    public static void AddGraphQLHttp(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<GraphQLExecutor>()
            .AddSingleton<OperationsAtOnce>()
            .AddSingleton<RequestJson>()
            .AddSingleton<EntityTags>()
            .AddSingleton<SchemaText>()
            .AddOptions<GraphQLHttpOptions>()
            .BindSettings(GraphQLHttpOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        // Up to there the guard refuses with a sentence what is too long; above, the web server answers a bare 414.
        builder.Services.Configure<KestrelServerOptions>(server =>
            server.Limits.MaxRequestLineSize = GraphQLHttpOptions.LongestUrl + 8_192
        );
    }

    /// <summary>Serves the registered schema, and builds it now: a wrong declaration stops the start.</summary>
    public static void MapGraphQL(this IEndpointRouteBuilder app)
    {
        app.ServiceProvider.GetRequiredService<ISchema>().Initialize();
        var endpoints = app.MapGroup("")
            .WithMetadata(new BodyLimit(app.ServiceProvider.GetRequiredService<IOptions<GraphQLHttpOptions>>()))
            .AddEndpointFilter<RouteGroupBuilder, RequestGuard>();
        endpoints.MapPost(Path, PostRequest.AnswerAsync);
        endpoints.MapMethods(Path, Reading, GetRequest.AnswerAsync);
        endpoints.MapOtherMethods(Path, "GET, HEAD, POST, OPTIONS");
        endpoints.MapMethods($"{Path}/schema", Reading, (SchemaText schema) => schema.Answer());
        endpoints.MapOtherMethods($"{Path}/schema", "GET, HEAD, OPTIONS");
    }
}
