using System.Text;
using Graph.Http.Answers;
using Graph.Http.Caching;
using Graph.Http.Documents;
using Graph.Http.KeptAnswers;
using Graph.Http.Requests;
using GraphQL;
using GraphQL.Transport;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Http.Endpoints;

/// <summary>A GraphQL request in the query string of a GET, or with <c>?sdl</c> a request for the schema.</summary>
internal static class GetRequest
{
    public static async Task<IResult> AnswerAsync(
        HttpRequest http,
        AnswerSource source,
        SchemaText schema,
        EntityTags tags,
        RequestEditions editions,
        RequestDocuments documents,
        Freshness freshness,
        CancellationToken cancellation
    )
    {
        if (http.Query.ContainsKey("sdl"))
            return schema.Answer();

        var format = AnswerFormat.Required(http);
        var request = documents.Find(Read(http.Query));
        var edition = await editions.FindAsync(http, cancellation);
        var asked = await source.AskAsync(http.HttpContext, AnswerKey.OfUrl(format, http.QueryString));
        var tag = await tags.OfAsync(http, request.Query, format, edition, cancellation);
        var answer = tag.IsKnownTo(http)
            ? NotModified(http.HttpContext, edition?.Name ?? asked.Before.Revision)
            : await source.AnswerAsync(asked with { Tag = tag }, () => request, edition);
        if (tag is null)
            http.HttpContext.Response.NeverStore(); // nobody could tell when it changes, or whose it is
        else if (answer is StatusCodeHttpResult or GraphQLAnswer { HasErrors: false })
            freshness.Tell(http.HttpContext.Response, tag.ToString());
        return answer is GraphQLAnswer { HasErrors: false } && http.TakesNoAnswer()
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : answer;
    }

    /// <summary>That the client has the answer already, which the data of a revision give.</summary>
    private static IResult NotModified(HttpContext http, string? revision)
    {
        RevisionHeader.Tell(http.Response, revision);
        return Results.StatusCode(StatusCodes.Status304NotModified);
    }

    private static GraphQLRequest Read(IQueryCollection url)
    {
        var query = Text(url, "query");
        return new GraphQLRequest
        {
            Query = query,
            DocumentId = query is null ? RequestKeys.DocumentId(key => Text(url, key)) : null,
            OperationName = Text(url, "operationName"),
            Variables = Map(url, "variables"),
            Extensions = Map(url, "extensions"),
        };
    }

    private static string? Text(IQueryCollection url, string name) =>
        url[name] switch
        {
            [] or [null or ""] => null,
            [{ } text] => text,
            { Count: var times } => throw new RefusedRequestException(RequestRefusals.Repeated(name, times)),
        };

    private static Inputs? Map(IQueryCollection url, string name) =>
        Text(url, name) is { } text ? RequestJson.ReadParameter(Encoding.UTF8.GetBytes(text), name) : null;
}
