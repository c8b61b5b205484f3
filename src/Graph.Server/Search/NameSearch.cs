using Graph.Data.Model;
using Graph.Query.Declaration;
using Graph.Schema.Roots;

namespace Graph.Server.Search;

/// <summary>The root field <c>search</c>.</summary>
internal static class NameSearch
{
    /// <summary>The search over names, in all languages at once.</summary>
    public static SearchDeclaration Declaration { get; } =
        new()
        {
            Name = "search",
            Description =
                "Districts, deputies, regions, settlements, parties and candidates whose names, in any language or spelling, hold all "
                + "words of a text, e.g. `search(text: \"qasqaraurov\")`. Neither the case of letters nor accents count. "
                + "What sounds the same is found, too: Kazakh typed without its nine letters, and names in Cyrillic "
                + "letters, Kazakh or Russian, or in any of the usual Latin spellings, whichever the data have. "
                + "The order: names equal to the text, names that start with it, names with a word that starts with it; "
                + "then the same of names that sound like it; then other names that hold its words, and last those with "
                + "words that only sound so. Equal ones are in the order of `SearchType`, districts by number, others by ID.",
            UnionName = "SearchResult",
            Entities =
            [
                typeof(District),
                typeof(Deputy),
                typeof(Region),
                typeof(Settlement),
                typeof(Party),
                typeof(Candidate),
            ],
            Arguments =
            [
                Argument.Required<string>(
                    "text",
                    $"What to look for: at most {SearchedText.MaxWords} different words, "
                        + $"in at most {SearchedText.MaxLength} characters."
                ),
                Argument.Several<SearchType>(
                    "types",
                    "What to find: everything unless given, nothing if the list is empty."
                ),
            ],
            Prepare = Prepare,
        };

    private static FindRows Prepare(IReadOnlyList<object?> arguments)
    {
        if (arguments is not [string text, var types])
            throw new ArgumentException("The arguments are not those of `search`.", nameof(arguments));
        SearchType[] wanted = [.. (types as SearchType[] ?? Enum.GetValues<SearchType>()).Distinct()];
        return new NameFinder(SearchedText.Of(text), wanted).FindAsync;
    }
}
