using Graph.Http.Answers;
using Graph.Http.Limits;
using Graph.Http.Origins;
using Graph.Http.Requests;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Graph.Http.Endpoints;

/// <summary>
/// What every answer of the endpoints tells, whoever makes it, refusals and failures too: on which headers it depends,
/// and how long it is where it is short.
/// </summary>
/// <param name="next">All else: what others write and clear is then known.</param>
/// <param name="origins">Read with the first request, for those that are not valid are told when the server starts.</param>
internal sealed class AnswerHeaders(RequestDelegate next, IOptions<CrossOriginOptions> origins)
{
    public Task InvokeAsync(HttpContext http) => RequestRoute.IsReached(http) ? AnswerAsync(http) : next(http);

    private async Task AnswerAsync(HttpContext http)
    {
        // The first to ask is the last to be called.
        http.Response.OnStarting(() =>
        {
            http.Response.Headers[HeaderNames.Vary] = string.Join(", ", Variations());
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

    private IEnumerable<string> Variations() =>
        [
            HeaderNames.Accept,
            CostReport.Header,
            HeaderNames.AcceptEncoding,
            .. origins.Value.Origins is [] ? Array.Empty<string>() : [HeaderNames.Origin],
        ];
}
