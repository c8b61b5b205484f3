using Graph.Http.Answers;
using Graph.Http.Exports;
using Graph.Http.Health;
using Graph.Http.KeptAnswers;
using Graph.Http.Limits;
using Graph.Http.Origins;
using Graph.Http.Shutdown;
using Graph.Http.Traffic;

namespace Graph.Http;

/// <summary>GraphQL over HTTP as a capability of a server: one line before it is built, and one after.</summary>
public static class GraphHttp
{
    /// <summary>
    /// Registers what a server needs besides a schema, with the sections `Limits`, `Http`, `Documents`, `Cors`, `Traffic`,
    /// `Proxies` and `Shutdown` of the configuration, which are checked when the server starts.
    /// </summary>
    /// <param name="builder">The server's builder.</param>
    /// <returns>The same builder.</returns>
    public static IHostApplicationBuilder AddGraphHttp(this IHostApplicationBuilder builder)
    {
        builder.AddGraphLimits(); // tokens, depth, lists, filters, rows, time
        builder.AddGraphQLHttp(); // POST, GET, ?sdl, documents by hash or ID, kept answers
        builder.AddExports(); // files that are made while they are sent
        builder.AddCrossOrigin(); // pages of other websites
        builder.AddCompression(); // Brotli, gzip
        builder.AddTraffic(); // proxies, requests per address, operations at once
        builder.AddHealth(); // live, ready
        builder.AddGracefulShutdown(); // not ready, not listening, finished
        return builder;
    }

    /// <summary>What happens to every request before it reaches an endpoint, and to every answer after it.</summary>
    /// <remarks>
    /// Answers that are kept are given here, where the endpoints have nothing of others besides: a filter, or who may ask.
    /// Whatever else must see every request, or may refuse it, is to be used before.
    /// </remarks>
    /// <param name="app">The server; whatever it uses later stands between this and the endpoints.</param>
    /// <returns>The same server.</returns>
    public static IApplicationBuilder UseGraphHttp(this IApplicationBuilder app)
    {
        app.UseTrustedProxies();
        app.UseKeptAnswers();
        app.UseAnswerHeaders(); // Vary, Content-Length
        app.UseCompression();
        app.UseFailureAnswer();
        app.UseCrossOrigin();
        app.UseTraffic();
        return app;
    }
}
