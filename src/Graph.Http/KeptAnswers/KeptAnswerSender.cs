using Graph.Http.Answers;
using Graph.Http.Caching;
using Graph.Http.Observability;
using Microsoft.AspNetCore.ResponseCompression;

namespace Graph.Http.KeptAnswers;

/// <summary>Sends answers that are kept, with the headers that they have when they are made.</summary>
/// <param name="answers">Keeps what is compressed, too.</param>
/// <param name="freshness">What others may do with them.</param>
/// <param name="observer">Has them counted and logged like all others.</param>
/// <param name="compression">Chooses what the client takes; without it nothing is compressed.</param>
internal sealed class KeptAnswerSender(
    KnownAnswers answers,
    Freshness freshness,
    KeptOperationObserver observer,
    IResponseCompressionProvider? compression = null
)
{
    /// <summary>Sends an answer that was kept, and has it counted.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="answer">The answer, uncompressed.</param>
    public Task GiveAsync(AskedAnswer asked, KeptAnswer answer)
    {
        answers.CountGiven();
        observer.Observe(answer.Operation, asked.Started);
        return SendAsync(asked, answer);
    }

    /// <summary>Sends an answer.</summary>
    /// <inheritdoc cref="GiveAsync"/>
    public Task SendAsync(AskedAnswer asked, KeptAnswer answer)
    {
        var http = asked.Http;
        var response = http.Response;
        RevisionHeader.Tell(response, answer.Revision);
        if (answer.TagText is { } tag)
            freshness.Tell(response, tag);
        if (IsKnownToClient(http.Request, answer))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        response.ContentType = answer.Format;
        var sent = Encoded(asked, answer);
        if (sent.Encoding is { } encoding)
            response.Headers.ContentEncoding = encoding;
        response.ContentLength = sent.Body.Length;
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(sent.Body, 0, sent.Body.Length, http.RequestAborted);
    }

    private static bool IsKnownToClient(HttpRequest request, KeptAnswer answer) =>
        request.Headers.IfNoneMatch.Count > 0
        && answer.Tag is { } tag
        && (tag.IsKnownTo(request) || request.TakesNoAnswer());

    private KeptAnswer Encoded(AskedAnswer asked, KeptAnswer answer)
    {
        var http = asked.Http;
        // The first question is whether the client takes anything at all; it is the cheaper one.
        if (compression?.CheckRequestAcceptsCompression(http) != true)
            return answer;
        if (compression.GetCompressionProvider(http) is not { } compressor)
            return answer;
        var compressed = asked.Key with { Encoding = compressor.EncodingName };
        if (answers.Find(compressed, new(answer.Revision, answer.Day ?? default)) is { } known)
            return known;
        var made = Compressed(answer, compressor);
        answers.Keep(compressed, made);
        return made;
    }

    private static KeptAnswer Compressed(KeptAnswer answer, ICompressionProvider compressor)
    {
        using var bytes = new MemoryStream();
        using (var stream = compressor.CreateStream(bytes))
            stream.Write(answer.Body);
        return answer with { Body = bytes.ToArray(), Encoding = compressor.EncodingName };
    }
}
