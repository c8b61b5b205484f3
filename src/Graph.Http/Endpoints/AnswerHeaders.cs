using Graph.Http.Answers;
using Graph.Http.Caching;
using Graph.Http.Requests;
using Microsoft.AspNetCore.Http.Features;

namespace Graph.Http.Endpoints;

/// <summary>
/// What every answer of the endpoints tells, whoever makes it, refusals and failures too: on which headers it depends,
/// and how long it is where it is short.
/// </summary>
/// <param name="next">All else: what others write and clear is then known.</param>
/// <param name="variations">The headers.</param>
internal sealed class AnswerHeaders(RequestDelegate next, Variations variations)
{
    public Task InvokeAsync(HttpContext http) => RequestRoute.IsReached(http) ? AnswerAsync(http) : next(http);

    private async Task AnswerAsync(HttpContext http)
    {
        // The first to ask is the last to be called.
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.Vary = variations.Header;
            return Task.CompletedTask;
        });
        var sent = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var held = new HeldBody(sent.Stream);
        http.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(held, sent));
        try
        {
            await next(http);
            await http.Features.GetRequiredFeature<IHttpResponseBodyFeature>().CompleteAsync();
            if (held.Length > 0)
                http.Response.ContentLength = held.Length;
            await held.PassOnAsync(CancellationToken.None); // to one that has hung up, the web server writes nothing
        }
        finally
        {
            http.Features.Set(sent);
        }
    }
}
