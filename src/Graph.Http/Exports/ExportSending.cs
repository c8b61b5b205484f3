using Graph.Http.Answers;
using Graph.Query.Errors;
using Graph.Query.Execution;
using Graph.Query.Operands;
using Graph.Schema.Limits;
using Microsoft.EntityFrameworkCore;

namespace Graph.Http.Exports;

/// <summary>
/// Makes a file and sends it, a part after the other, from one edition of the data; within the time that an operation has,
/// and as long as its client is there.
/// </summary>
/// <param name="editions">Opens what is read.</param>
/// <param name="limits">How long that may take.</param>
/// <param name="revision">Tells what an edition holds; null where nobody can.</param>
internal sealed class ExportSending(Editions editions, QueryLimits limits, EditionRevision? revision = null)
{
    /// <summary>Sends a file.</summary>
    /// <param name="asked">What is asked for.</param>
    /// <param name="http">The request.</param>
    /// <returns>
    /// What else is to be answered: nothing where the file was sent. Null where the edition was found as the current one, and
    /// is not any more.
    /// </returns>
    public async Task<IResult?> SendAsync(AskedFile asked, HttpContext http)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            asked.TellHead(http.Response, asked.Edition?.Name);
            return Results.Empty;
        }
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        await using var body = new ExportBody(http.Response, read => asked.TellHead(http.Response, read));
        try
        {
            return await TryReadAsync(asked, body, time.Token) ? Results.Empty : null;
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

    private async Task<bool> TryReadAsync(AskedFile asked, ExportBody body, CancellationToken ended)
    {
        var unfinished = Task.CompletedTask;
        try
        {
            // A list of its own: what is known of how many statements others run would end the snapshot too early.
            return await editions.ReadAsync(
                new List<Reading>(),
                OperandValues.None,
                (reader, cancellation) => TryWriteAsync(asked, reader.Database, body, cancellation),
                running => unfinished = running,
                asked.Edition?.Open,
                ended
            );
        }
        finally
        {
            // It writes to the answer, and so has to end first; whether it fails does not matter any more.
            await unfinished.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryWriteAsync(
        AskedFile asked,
        DbContext database,
        ExportBody body,
        CancellationToken cancellation
    )
    {
        var read = revision is null ? null : await revision(database, cancellation);
        if (read is not null && asked.Edition is { } edition && RevisionHeader.NameIn(read) != edition.Name)
            return false;
        body.BeginAnew(read);
        await asked.File.WriteAsync(database, asked.Day, body, cancellation);
        return true;
    }
}
