namespace Graph.Http.Answers;

/// <summary>
/// The header by which a request asks for an earlier edition of the data, and an answer tells which it was read from.
/// </summary>
internal static class RevisionHeader
{
    public const string Name = "Graph-Revision";

    public static bool IsSentBy(HttpRequest request) => request.Headers.ContainsKey(Name);

    /// <summary>Tells what an answer was read from, if that is known.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="revision">As <see cref="Query.Execution.EditionRevision"/> tells it.</param>
    public static void Tell(HttpResponse response, string? revision)
    {
        if (revision is not null)
            response.Headers[Name] = NameIn(revision);
    }

    /// <summary>What people call a revision: its first word; what follows tells one loading from another.</summary>
    public static string NameIn(string revision) =>
        revision.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? revision[..end] : revision;
}
