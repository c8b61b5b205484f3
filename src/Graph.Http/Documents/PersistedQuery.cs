using Graph.Http.Answers;
using Graph.Http.Requests;
using Graph.Schema.Scalars;
using GraphQL.Transport;

namespace Graph.Http.Documents;

/// <summary>How Apollo's clients, and all that learned from them, name a document: by its hash, in `extensions`.</summary>
/// <remarks>https://www.apollographql.com/docs/apollo-server/performance/apq</remarks>
internal static class PersistedQuery
{
    private const string Key = "persistedQuery";

    /// <summary>The hash that a request names; null if it names none.</summary>
    /// <exception cref="RefusedRequestException">What it has in its place is none.</exception>
    public static string? HashOf(GraphQLRequest request) =>
        request.Extensions?.GetValueOrDefault(Key) switch
        {
            null => null,
            Dictionary<string, object?> members => Hash(members),
            var other => throw new RefusedRequestException(
                RequestRefusals.WrongKind($"`extensions.{Key}`", JsonValues.Kind(other), "an object, or leave it out")
            ),
        };

    private static string Hash(Dictionary<string, object?> members)
    {
        if (members.GetValueOrDefault("version") is not JsonNumber { Text: "1" })
            throw new RefusedRequestException(DocumentRefusals.OtherVersion());
        return members.GetValueOrDefault("sha256Hash") is string { Length: > 0 } hash
            ? DocumentIds.Plain(hash)
            : throw new RefusedRequestException(DocumentRefusals.NoHash());
    }
}
