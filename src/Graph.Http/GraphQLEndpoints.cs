using Graph.Http.Answers;
using Graph.Http.Caching;
using Graph.Http.Documents;
using Graph.Http.Endpoints;
using Graph.Http.KeptAnswers;
using Graph.Http.Requests;
using Graph.Http.Traffic;
using Graph.Settings;
using GraphQL.Types;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Graph.Http;

/// <summary>GraphQL over HTTP at <c>/graphql</c>: POST, GET, and the schema as text.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/</remarks>
public static class GraphQLEndpoints
{
    /// <summary>HEAD is a GET whose answer has no body; the web server leaves it out.</summary>
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves the registered schema, and builds it now: a wrong declaration stops the start.</summary>
    /// <param name="app">The server.</param>
    /// <returns>Adds to all of the endpoints what they shall have besides, e.g. who may ask.</returns>
    /// <exception cref="InvalidOperationException">A declaration is wrong.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder app)
    {
        app.ServiceProvider.GetRequiredService<ISchema>().Initialize();
        var endpoints = app.MapGroup("")
            .WithMetadata(new BodyLimit(app.ServiceProvider.GetRequiredService<IOptions<GraphQLHttpOptions>>()))
            .AddEndpointFilter<RouteGroupBuilder, RequestGuard>();
        endpoints.MapPost(RequestRoute.Path, PostRequest.AnswerAsync);
        endpoints.MapMethods(RequestRoute.Path, Reading, GetRequest.AnswerAsync);
        endpoints.MapOtherMethods(RequestRoute.Path, "GET, HEAD, POST, OPTIONS");
        endpoints.MapMethods($"{RequestRoute.Path}/schema", Reading, (SchemaText schema) => schema.Answer());
        endpoints.MapOtherMethods($"{RequestRoute.Path}/schema", "GET, HEAD, OPTIONS");
        ((IEndpointConventionBuilder)endpoints).Finally(TakesKeptAnswers.Add);
        return endpoints;
    }

    /// <summary>The text of the registered schema, as the endpoints serve it.</summary>
    /// <param name="services">Those of a server, which need not be started.</param>
    /// <exception cref="InvalidOperationException">A declaration is wrong.</exception>
    public static string PrintSchema(this IServiceProvider services) => services.GetRequiredService<SchemaText>().Value;

    /// <summary>Registers what the endpoints need besides a schema.</summary>
    internal static void AddGraphQLHttp(this IHostApplicationBuilder builder)
    {
        builder.AddDocuments(); // by hash, by ID
        builder.AddKeptAnswers();
        builder
            .Services.AddSingleton<GraphQLExecutor>()
            .AddSingleton<AnswerSource>()
            .AddSingleton<OperationsAtOnce>()
            .AddSingleton<EntityTags>()
            .AddSingleton<Variations>()
            .AddSingleton<RequestEditions>()
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

    /// <summary>Around all else: headers that every answer of the endpoints has, also one made before they are reached.</summary>
    internal static void UseAnswerHeaders(this IApplicationBuilder app) => app.UseMiddleware<AnswerHeaders>();
}
