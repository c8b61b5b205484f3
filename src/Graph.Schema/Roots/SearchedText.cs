namespace Graph.Schema.Roots;

/// <summary>The text of a search: as rows hold theirs, and parted into its different words.</summary>
/// <remarks>Each word is a condition of the query, so there are few: their number decides what the query costs.</remarks>
internal sealed class SearchedText
{
    /// <summary>The most characters that a client may look for; no name is longer.</summary>
    public const int MaxLength = 200;

    /// <summary>The most different words that a client may look for.</summary>
    public const int MaxWords = 10;

    private SearchedText(string whole, IReadOnlyList<string> words)
    {
        Whole = whole;
        Words = words;
    }

    /// <summary>The whole text.</summary>
    public string Whole { get; }

    /// <summary>Its different words, 1 to <see cref="MaxWords"/>.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Reads what a client looks for.</summary>
    /// <param name="text">The text as it came.</param>
    /// <param name="normalize">Brings it into the form in which rows hold theirs; words are parted by one space.</param>
    /// <exception cref="Query.Errors.QueryException">It is too long, or has too many words, or none.</exception>
    public static SearchedText Of(string text, Func<string, string> normalize)
    {
        if (text.Length > MaxLength)
            throw SearchErrors.TooLong(text.Length, MaxLength);
        var whole = normalize(text);
        if (whole.Length == 0)
            throw SearchErrors.NothingToLookFor();
        string[] words = [.. whole.Split(' ').Distinct(StringComparer.Ordinal)];
        return words.Length > MaxWords ? throw SearchErrors.TooManyWords(words.Length, MaxWords) : new(whole, words);
    }
}
