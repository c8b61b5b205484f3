using Graph.Http.Answers;
using Graph.Query.Errors;
using Graph.Query.Execution;
using Graph.Query.Operands;
using Graph.Schema.Limits;

namespace Graph.Http.Exports;

/// <summary>
/// Makes a file and sends it, a part after the other, from one edition of the data; within the time that an operation has,
/// and as long as its client is there.
/// </summary>
internal sealed class ExportSending(Editions editions, QueryLimits limits)
{
    /// <summary>Sends a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="day">The day whose rows are wanted; null for all.</param>
    /// <param name="http">The request.</param>
    /// <param name="tell">Writes the headers that tell how long it may be kept.</param>
    /// <returns>What else is to be answered: nothing where the file was sent.</returns>
    public async Task<IResult> SendAsync(ExportedFile file, DateOnly? day, HttpContext http, Action tell)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            Head(http.Response, file, tell);
            return Results.Empty;
        }
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        await using var body = new ExportBody(http.Response, () => Head(http.Response, file, tell));
        try
        {
            await ReadAsync(file, day, body, time.Token);
            return Results.Empty;
        }
        catch (Exception) when (body.HasBegun)
        {
            http.Abort(); // the client learns that the file is not whole: nothing else can be told any more
            return Results.Empty;
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return RequestRefusals.TooSlow(limits.Seconds);
        }
        catch (QueryException fault) when (fault.Code == ErrorCodes.ServerBusy)
        {
            return ExportRefusals.Busy();
        }
    }

    private async Task ReadAsync(ExportedFile file, DateOnly? day, ExportBody body, CancellationToken ended)
    {
        var unfinished = Task.CompletedTask;
        try
        {
            // A list of its own: what is known of how many statements others run would end the snapshot too early.
            await editions.ReadAsync<object?>(
                new List<Reading>(),
                OperandValues.None,
                async (reader, cancellation) =>
                {
                    body.BeginAnew();
                    await file.WriteAsync(reader.Database, day, body, cancellation);
                    return null;
                },
                running => unfinished = running,
                other: null,
                ended
            );
        }
        finally
        {
            // It writes to the answer, and so has to end first; whether it fails does not matter any more.
            await unfinished.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static void Head(HttpResponse response, ExportedFile file, Action tell)
    {
        response.ContentType = file.ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{file.Name}\"";
        tell();
    }
}
