using Graph.Http.Answers;

namespace Graph.Http.Caching;

/// <summary>Finds the edition that a request names.</summary>
/// <param name="find">Finds it; without it the header means nothing.</param>
internal sealed class RequestEditions(FindEdition? find = null)
{
    /// <summary>What a request is to be answered from; null where it does not say.</summary>
    /// <exception cref="RefusedRequestException">There is no such edition.</exception>
    public async Task<FoundEdition?> FindAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (find is null || !RevisionHeader.IsSentBy(request))
            return null;
        var name = request.Headers[RevisionHeader.Name].ToString();
        var search = await find(name, cancellation);
        return search.Found
            ?? throw new RefusedRequestException(
                RequestRefusals.UnknownRevision(name, search.Names, search.IsOutdated)
            );
    }
}
