using Graph.Data.Search;

namespace Graph.Server.Search;

/// <summary>What a client looks for, folded like the names it is compared with.</summary>
/// <remarks>The query has as many conditions as a text may have words, so that it is the same for every text.</remarks>
/// <param name="Whole">The whole text.</param>
/// <param name="Words">
/// Its different words, always <see cref="MaxWords"/> of them: those that it does not have are empty, which every text
/// holds.
/// </param>
internal sealed record SearchedText(SearchedForms Whole, IReadOnlyList<SearchedForms> Words)
{
    /// <summary>The most characters that a client may look for; no name is longer.</summary>
    public const int MaxLength = 200;

    /// <summary>The most different words that a client may look for.</summary>
    public const int MaxWords = 10;

    /// <summary>Reads what a client looks for.</summary>
    /// <exception cref="Query.Errors.QueryException">It is too long, or has too many words, or none.</exception>
    public static SearchedText Of(string text)
    {
        if (text.Length > MaxLength)
            throw SearchErrors.TooLong(text.Length, MaxLength);
        SearchedForms[] words = [.. SearchWords.Of(text).Select(SearchedForms.Of).DistinctBy(word => word.Text)];
        return words.Length switch
        {
            0 => throw SearchErrors.NothingToLookFor(),
            > MaxWords => throw SearchErrors.TooManyWords(words.Length, MaxWords),
            _ => new(
                SearchedForms.Of(text),
                [.. words, .. Enumerable.Repeat(SearchedForms.Nothing, MaxWords - words.Length)]
            ),
        };
    }
}
