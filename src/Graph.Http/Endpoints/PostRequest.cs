using Graph.Http.Answers;
using Graph.Http.Caching;
using Graph.Http.Documents;
using Graph.Http.KeptAnswers;
using Graph.Http.Requests;

namespace Graph.Http.Endpoints;

/// <summary>A GraphQL request as JSON in the body of a POST.</summary>
internal static class PostRequest
{
    public static async Task<IResult> AnswerAsync(
        HttpRequest http,
        AnswerSource source,
        RequestDocuments documents,
        RequestEditions editions,
        CancellationToken cancellation
    )
    {
        var format = AnswerFormat.Required(http);
        var body = await RequestBody.ReadAsync(http, cancellation);
        var asked = await source.AskAsync(http.HttpContext, AnswerKey.OfBody(format, body.Span));
        var edition = await editions.FindAsync(http, cancellation);
        return await source.AnswerAsync(asked, () => documents.Find(RequestJson.ReadBody(body.Span)), edition);
    }
}
