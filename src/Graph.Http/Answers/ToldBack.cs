namespace Graph.Http.Answers;

/// <summary>What a client sent, where an error shows it again.</summary>
internal static class ToldBack
{
    /// <summary>Longer than what browsers and tools send.</summary>
    private const int Longest = 200;

    /// <summary>The beginning of a long text, with the sign for what is left out; no character is cut in two.</summary>
    public static string Shortened(string text) => Query.Errors.Shortened.To(Longest, text);
}
