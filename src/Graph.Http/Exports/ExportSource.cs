using System.Globalization;
using Graph.Http.Answers;
using Graph.Http.Caching;
using Graph.Http.Traffic;

namespace Graph.Http.Exports;

/// <summary>Answers a request for a file: that it has not changed, or that it cannot be had, or with the file.</summary>
internal sealed class ExportSource(
    EntityTags tags,
    Freshness freshness,
    OperationsAtOnce operations,
    ExportSending sending
)
{
    /// <summary>Answers.</summary>
    /// <exception cref="RefusedRequestException">A parameter is not what belongs there.</exception>
    public async Task<IResult> AnswerAsync(ExportedFile file, HttpContext http, CancellationToken cancellation)
    {
        var day = Day(http.Request.Query);
        var tag = await tags.OfAsync(http.Request, Identity(file), file.ContentType, edition: null, cancellation);
        if (tag.IsKnownTo(http.Request) || http.Request.TakesNoAnswer())
        {
            Tell(http.Response, tag?.ToString());
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }
        if (await operations.TakeTurnAsync(cancellation) is not { } turn)
            return ExportRefusals.Busy();
        try
        {
            return await sending.SendAsync(file, day, http, () => Tell(http.Response, tag?.ToString()));
        }
        finally
        {
            turn.GiveBackAfter(Task.CompletedTask);
        }
    }

    /// <summary>What its tag depends on besides the data, the day and the address's parameters.</summary>
    private static string Identity(ExportedFile file) => $"{file.Name} {file.WriteAsync.Method.Module.ModuleVersionId}";

    private void Tell(HttpResponse response, string? tag)
    {
        response.Headers.Append("Vary", "Accept-Encoding");
        if (tag is null)
            response.NeverStore();
        else
            freshness.Tell(response, tag);
    }

    private static DateOnly? Day(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(key => key != "asOf") is { } unknown)
            throw new RefusedRequestException(ExportRefusals.UnknownParameter(unknown));
        return query["asOf"] switch
        {
            [] => null,
            [{ } text] => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, default, out var day)
                ? day
                : throw new RefusedRequestException(ExportRefusals.NoDay(text)),
            { Count: var times } => throw new RefusedRequestException(RequestRefusals.Repeated("asOf", times)),
        };
    }
}
