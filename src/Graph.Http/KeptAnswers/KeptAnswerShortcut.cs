using System.IO.Pipelines;
using Graph.Http.Answers;
using Graph.Http.Caching;
using Graph.Http.Limits;
using Graph.Http.Origins;
using Graph.Http.Requests;
using Graph.Http.Traffic;
using Microsoft.Extensions.Options;

namespace Graph.Http.KeptAnswers;

/// <summary>
/// Answers requests whose answers are kept, before all else is done for them; all others go on untouched. What is refused,
/// or must be waited for, is left to those whose task it is.
/// </summary>
internal sealed class KeptAnswerShortcut(
    RequestDelegate next,
    KnownAnswers answers,
    KeptAnswerSender sender,
    RequestRate rate,
    OriginHeaders origins,
    Variations variations,
    IOptions<GraphQLHttpOptions> limits,
    TimeProvider time
)
{
    /// <summary>Longer bodies are looked for when they have been read as a whole.</summary>
    private const int LongestBody = 65_536;

    public Task InvokeAsync(HttpContext http) =>
        answers.AreKept
        && http.GetEndpoint()?.Metadata.GetMetadata<TakesKeptAnswers>() is not null
        && !CostReport.IsWantedBy(http.Request)
        && !RevisionHeader.IsSentBy(http.Request)
        && AnswerFormat.Preferred(http.Request) is { } format
            ? AnswerAsync(http, format)
            : next(http);

    private Task AnswerAsync(HttpContext http, string format)
    {
        var request = http.Request;
        if (HttpMethods.IsPost(request.Method))
            return IsShort(request) && RequestBody.IsTaken(request) ? AnswerBodyAsync(http, format) : next(http);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return next(http);
        var asked = Asked(http, AnswerKey.OfUrl(format, request.QueryString));
        return answers.Find(asked.Key, asked.Before) is { } kept && rate.Allows(http)
            ? GiveAsync(asked, kept)
            : next(http);
    }

    private bool IsShort(HttpRequest request) =>
        request.ContentLength <= Math.Min(LongestBody, limits.Value.MaxBodyBytes);

    private async Task AnswerBodyAsync(HttpContext http, string format)
    {
        var body = http.Request.BodyReader;
        if (await WholeAsync(body, http.RequestAborted) is not { } whole)
        {
            await next(http);
            return;
        }
        var asked = Asked(http, AnswerKey.OfBody(format, whole.Buffer));
        var kept = answers.Find(asked.Key, asked.Before);
        var isGiven = kept is not null && rate.Allows(http);
        // Whoever comes next reads it as if nobody had.
        body.AdvanceTo(isGiven ? whole.Buffer.End : whole.Buffer.Start);
        await (isGiven && kept is not null ? GiveAsync(asked, kept) : next(http));
    }

    private AskedAnswer Asked(HttpContext http, AnswerKey key) =>
        new(http, key, answers.Now(), Tag: null, time.GetTimestamp());

    private Task GiveAsync(AskedAnswer asked, KeptAnswer kept)
    {
        origins.Tell(asked.Http);
        asked.Http.Response.Headers.Vary = variations.Header;
        return sender.GiveAsync(asked, kept);
    }

    /// <summary>A body to its end; null where it breaks off, which the next one to read it learns as well.</summary>
    private static async ValueTask<ReadResult?> WholeAsync(PipeReader body, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var read = await body.ReadAsync(cancellation);
                if (read.IsCompleted)
                    return read;
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (Exception fault) when (fault is IOException or BadHttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }
}
