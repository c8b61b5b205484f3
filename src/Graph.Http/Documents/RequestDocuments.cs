using Graph.Http.Answers;
using GraphQL.Transport;
using Microsoft.Extensions.Options;

namespace Graph.Http.Documents;

/// <summary>Finds the documents that requests name, so that all goes on as if they had been sent.</summary>
/// <param name="trusted">Those of the manifests.</param>
/// <param name="automatic">Those that were sent before.</param>
/// <param name="options">Whether any others are answered.</param>
internal sealed class RequestDocuments(
    TrustedDocuments trusted,
    AutomaticDocuments automatic,
    IOptions<DocumentOptions> options
)
{
    private readonly bool takesOnlyTrusted = options.Value.OnlyTrusted;

    /// <summary>The same request, with its document.</summary>
    /// <exception cref="RefusedRequestException">There is none, or it is not the one that is named, or not trusted.</exception>
    public GraphQLRequest Find(GraphQLRequest request)
    {
        var hash = PersistedQuery.HashOf(request);
        if (request.Query is { } text)
            Check(text, hash);
        else
            (request.Query, request.DocumentId) =
                hash is not null ? (WithHash(hash), hash)
                : request.DocumentId is { } id ? (WithId(id), id)
                : throw new RefusedRequestException(RequestRefusals.NoQuery());
        return request;
    }

    /// <summary>
    /// Whether a request brings a document with its hash, and so has to be seen each time, whatever is kept of its answer:
    /// its client sends it when the hash is not known any more.
    /// </summary>
    public static bool Learns(GraphQLRequest request) =>
        request.DocumentId is null && PersistedQuery.HashOf(request) is not null;

    /// <summary>Keeps the document of a request that has been found right, if the request tells its hash.</summary>
    public void Keep(GraphQLRequest request)
    {
        if (request.Query is { } text && PersistedQuery.HashOf(request) is { } hash && trusted.Find(hash) is null)
            automatic.Keep(hash, text);
    }

    private void Check(string text, string? hash)
    {
        if (hash is not null && trusted.Find(hash) != text && DocumentIds.Sha256(text) is var right && right != hash)
            throw new RefusedRequestException(DocumentRefusals.OtherHash(right));
        if (takesOnlyTrusted && !trusted.Has(text))
            throw new RefusedRequestException(DocumentRefusals.NotTrusted());
    }

    private string WithHash(string hash) =>
        Find(hash)
        ?? throw new RefusedRequestException(
            takesOnlyTrusted ? DocumentRefusals.NotTrusted(hash)
            : automatic.IsOn || !trusted.IsEmpty ? DocumentRefusals.NotFound()
            : DocumentRefusals.NotSupported()
        );

    private string WithId(string id) =>
        Find(id)
        ?? throw new RefusedRequestException(
            takesOnlyTrusted ? DocumentRefusals.NotTrusted(id) : DocumentRefusals.UnknownId(id)
        );

    private string? Find(string id) => trusted.Find(id) ?? automatic.Find(DocumentIds.Plain(id));
}
