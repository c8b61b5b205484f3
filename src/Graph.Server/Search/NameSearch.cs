using System.Linq.Expressions;
using Graph.Data.Model;
using Graph.Data.Search;
using Graph.Query.Expressions;
using Graph.Query.Filtering;
using Graph.Schema.Roots;

namespace Graph.Server.Search;

/// <summary>The search over names, in all languages at once.</summary>
internal static class NameSearch
{
    // Exact names first, then names that start so, then names with a word that starts so, then all others.
    private static readonly Expression<Func<List<LocalizedName>, string, int>> Rank = (names, text) =>
        names.Any(n => n.SearchText == text) ? 0
        : names.Any(n => TextTests.StartsWith(n.SearchText, text)) ? 1
        : names.Any(n => TextTests.Contains(n.SearchText, " " + text)) ? 2
        : 3;

    private static readonly Expression<Func<List<LocalizedName>, string, bool>> Matches = (names, word) =>
        names.Any(n => TextTests.Contains(n.SearchText, word));

    /// <summary>The root field <c>search</c>.</summary>
    public static SearchDeclaration Declaration { get; } =
        new()
        {
            Name = "search",
            Description =
                "Districts, deputies, regions, settlements and parties whose names, in any language or spelling, hold all "
                + "words of a text; the best matches first. Neither the case of letters nor accents count, "
                + "e.g. `search(text: \"qasqaraurov\")`.",
            UnionName = "SearchResult",
            Normalize = SearchText.Of,
            Cases =
            [
                Over<District>(d => d.Names),
                Over<Deputy>(d => d.Names),
                Over<Region>(r => r.Names),
                Over<Settlement>(s => s.Names),
                Over<Party>(p => p.Names),
            ],
        };

    private static SearchCase Over<T>(Expression<Func<T, List<LocalizedName>>> names)
        where T : class => SearchCase.Of(names.Then(Matches), names.Then(Rank));
}
