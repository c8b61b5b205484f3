using System.Globalization;
using Graph.Http.Answers;
using Graph.Http.Caching;
using Graph.Http.Traffic;

namespace Graph.Http.Exports;

/// <summary>Answers a request for a file: that it has not changed, or that it cannot be had, or with the file.</summary>
internal sealed class ExportSource(
    EntityTags tags,
    Freshness freshness,
    RequestEditions editions,
    OperationsAtOnce operations,
    ExportSending sending
)
{
    private const string Vary = $"{RevisionHeader.Name}, Accept-Encoding";

    /// <summary>Answers.</summary>
    /// <exception cref="RefusedRequestException">A parameter is not what belongs there.</exception>
    public async Task<IResult> AnswerAsync(ExportedFile file, HttpContext http, CancellationToken cancellation)
    {
        var day = Day(http.Request.Query);
        while (true)
        {
            var edition = await EditionAsync(http.Request, cancellation);
            var tag = await tags.OfAsync(http.Request, Identity(file), file.ContentType, edition, cancellation);
            var asked = new AskedFile(file, day, edition, revision => Tell(http.Response, tag?.ToString(), revision));
            if (tag.IsKnownTo(http.Request) || http.Request.TakesNoAnswer())
            {
                asked.Tell(edition?.Name);
                return Results.StatusCode(StatusCodes.Status304NotModified);
            }
            if (await SendAsync(asked, http, cancellation) is { } answer)
                return answer;
        }
    }

    /// <summary>What the request names to be read; null where it names nothing.</summary>
    private async Task<FoundEdition?> EditionAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await editions.FindAsync(request, cancellation);
        }
        catch (RefusedRequestException refused)
        {
            // Whoever keeps a file looks at the status alone.
            throw new RefusedRequestException(refused.Refusal with { IsOfRequest = false });
        }
    }

    /// <returns>Null where the edition that was found as the current one is not any more.</returns>
    private async Task<IResult?> SendAsync(AskedFile asked, HttpContext http, CancellationToken cancellation)
    {
        if (await operations.TakeTurnAsync(cancellation) is not { } turn)
            return ExportRefusals.Busy();
        try
        {
            return await sending.SendAsync(asked, http);
        }
        finally
        {
            turn.GiveBackAfter(Task.CompletedTask);
        }
    }

    /// <summary>What its tag depends on besides the data, the day and the address's parameters.</summary>
    private static string Identity(ExportedFile file) => $"{file.Name} {file.WriteAsync.Method.Module.ModuleVersionId}";

    private void Tell(HttpResponse response, string? tag, string? revision)
    {
        RevisionHeader.Tell(response, revision);
        response.Headers.Append("Vary", Vary);
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
