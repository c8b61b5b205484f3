namespace Graph.Http.Requests;

/// <summary>Where a request has its document, or names it.</summary>
internal static class RequestKeys
{
    /// <summary>The draft of GraphQL over HTTP has the first, Relay's clients have the others.</summary>
    private static readonly string[] DocumentIds = ["documentId", "doc_id", "id"];

    /// <summary>Parameters of a URL of which a question has one at least; Apollo's clients name documents in the last.</summary>
    public static IReadOnlyList<string> OfQuestions { get; } = ["query", .. DocumentIds, "extensions"];

    /// <summary>What a request names its document by, the first that is given; null if none is.</summary>
    /// <param name="text">Reads a text of the request.</param>
    public static string? DocumentId(Func<string, string?> text) =>
        DocumentIds.Select(text).FirstOrDefault(id => id is not null);
}
