using Graph.Http.Answers;
using Graph.Http.Caching;
using Graph.Http.KeptAnswers;
using Graph.Http.Limits;
using GraphQL.Transport;

namespace Graph.Http.Endpoints;

/// <summary>Answers from what is kept, or runs the request and keeps its answer for those who ask the same.</summary>
internal sealed class AnswerSource(
    GraphQLExecutor executor,
    KnownAnswers answers,
    RunningAnswers running,
    KeptAnswerSender sender,
    RequestEditions editions,
    TimeProvider time
)
{
    /// <summary>Looks what it is now, before anything is read or its version told.</summary>
    public async ValueTask<AskedAnswer> AskAsync(HttpContext http, AnswerKey key) =>
        new(
            http,
            key,
            MayKeep(http) ? await answers.NowAsync(http.RequestAborted) : default,
            Tag: null,
            time.GetTimestamp()
        );

    /// <summary>Answers a request.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="read">Reads it; what is kept needs no reading.</param>
    /// <param name="edition">What it names to be answered from; null where it names none.</param>
    public async Task<IResult> AnswerAsync(AskedAnswer asked, Func<GraphQLRequest> read, FoundEdition? edition)
    {
        if (edition is not null)
            return await FromEditionAsync(read(), asked.Http, edition);
        if (asked.Before.Revision is null || (asked.Key.IsInUrl && asked.Tag is null))
            return await executor.AnswerAsync(read(), asked.Http);
        while (true)
        {
            if (answers.Find(asked.Key, asked.Before) is { } kept)
                return new KeptAnswerResult(sender.GiveAsync, asked, kept);
            var made = running.Join(asked.Key, out var isFirst);
            if (isFirst)
                return await MakeAsync(asked, made, read);
            var (answer, isAborted) = await made.Made.WaitAsync(asked.Http.RequestAborted);
            if (answer?.HoldsAt(asked.Before) == true)
                return new KeptAnswerResult(sender.GiveAsync, asked, answer);
            if (!isAborted)
                return await executor.AnswerAsync(read(), asked.Http); // at once: in turns all would wait for each other
        }
    }

    /// <summary>A report of the cost tells of the sizes of lists, which are counted some time after they are loaded.</summary>
    private bool MayKeep(HttpContext http) =>
        answers.AreKept && !CostReport.IsWantedBy(http.Request) && !RevisionHeader.IsSentBy(http.Request);

    /// <summary>Answers from an edition; where it was current, and is not any more, from where it is kept by now.</summary>
    private async Task<IResult> FromEditionAsync(GraphQLRequest request, HttpContext http, FoundEdition? edition)
    {
        while (edition is not null)
        {
            var answer = await executor.AnswerAsync(request, http, isToBeKept: true, edition);
            if (answer.Basis?.Revision is not { } read || RevisionHeader.NameIn(read) == edition.Name)
            {
                RevisionHeader.Tell(http.Response, edition.Name);
                return answer;
            }
            edition = await editions.FindAsync(http.Request, http.RequestAborted);
        }
        return await executor.AnswerAsync(request, http);
    }

    private async Task<IResult> MakeAsync(AskedAnswer asked, RunningAnswer own, Func<GraphQLRequest> read)
    {
        var made = default(MadeAnswer);
        try
        {
            answers.CountMade();
            var answer = await executor.AnswerAsync(read(), asked.Http, isToBeKept: true);
            RevisionHeader.Tell(asked.Http.Response, answer.Basis?.Revision);
            made = new(await KeptAsync(asked, answer), IsAborted: false);
            return made.Answer is null ? answer : new KeptAnswerResult(sender.SendAsync, asked, made.Answer);
        }
        catch (OperationCanceledException)
        {
            made = new(null, IsAborted: true);
            throw;
        }
        finally
        {
            running.End(asked.Key, own, made);
        }
    }

    /// <summary>Keeps an answer, unless it has errors, or something has changed since the request came.</summary>
    private async Task<KeptAnswer?> KeptAsync(AskedAnswer asked, GraphQLAnswer answer)
    {
        if (answer.HasErrors || answer.Basis is not { IsKnown: true, DependsOnMore: false } basis)
            return null;
        var now = await answers.NowAsync(asked.Http.RequestAborted);
        if (now != asked.Before || (basis.HasRows && basis.Revision != now.Revision))
            return null;
        var kept = new KeptAnswer(
            await answer.BytesAsync(),
            asked.Key.Format,
            // The tag changes with both, whatever the answer depends on.
            basis.HasRows || asked.Key.IsInUrl
                ? now.Revision
                : null,
            basis.DependsOnToday || asked.Key.IsInUrl ? now.Day : null,
            asked.Tag,
            answer.Operation?.Again()
        );
        answers.Keep(asked.Key, kept);
        return kept;
    }
}
