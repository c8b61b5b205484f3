using System.Diagnostics;
using System.Linq.Expressions;
using Graph.Data.Model;
using Graph.Data.Search;
using Graph.Query.Texts;
using Graph.Schema.Roots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Server.Search;

/// <summary>Finds what bears a name, in one statement over all names.</summary>
/// <param name="searched">What a client looks for.</param>
/// <param name="types">What it wants to find.</param>
internal sealed class NameFinder(SearchedText searched, SearchType[] types)
{
    /// <summary>The best finds first.</summary>
    public async Task<IReadOnlyList<FoundRow>> FindAsync(
        DbContext database,
        int skip,
        int take,
        CancellationToken cancellation
    )
    {
        var entries = database.Set<SearchEntry>().Where(e => types.Contains(e.Type));
        entries = searched.Words.Select(SpelledOrSounding).Aggregate(entries, Queryable.Where);
        var found = await InOrder(entries)
            .Skip(skip)
            .Take(take)
            .Select(e => new { e.Type, e.BearerId })
            .ToListAsync(cancellation);
        return [.. found.Select(e => new FoundRow(Entity(e.Type), e.BearerId))];
    }

    /// <remarks>A name that sounds like the text comes before one that holds it inside a word: `Oral` is no `electoral`.</remarks>
    private IOrderedQueryable<SearchEntry> InOrder(IQueryable<SearchEntry> entries)
    {
        var (text, sound, other) = searched.Whole;
        var (equal, start, wordStart) = Places(text);
        var (soundEqual, soundStart, soundWordStart) = Places(sound);
        var (otherEqual, otherStart, otherWordStart) = Places(other);
        return entries
            .OrderBy(e =>
                TextTests.Contains(e.Texts, equal) ? 0
                : TextTests.Contains(e.Texts, start) ? 1
                : TextTests.Contains(e.Texts, wordStart) ? 2
                : TextTests.Contains(e.Sounds, soundEqual) || TextTests.Contains(e.Sounds, otherEqual) ? 3
                : TextTests.Contains(e.Sounds, soundStart) || TextTests.Contains(e.Sounds, otherStart) ? 4
                : TextTests.Contains(e.Sounds, soundWordStart) || TextTests.Contains(e.Sounds, otherWordStart) ? 5
                : 6
            )
            .ThenByDescending(searched.Words.Select(Spelled).Aggregate(Both))
            .ThenBy(e => e.Id);
    }

    private static (string Equal, string Start, string WordStart) Places(string form) =>
        (NameForms.Equal(form), NameForms.Start(form), NameForms.WordStart(form));

    private static Expression<Func<SearchEntry, bool>> Spelled(SearchedForms word) =>
        e => TextTests.Contains(e.Texts, word.Text);

    private static Expression<Func<SearchEntry, bool>> SpelledOrSounding(SearchedForms word) =>
        e =>
            TextTests.Contains(e.Texts, word.Text)
            || TextTests.Contains(e.Sounds, word.Sound)
            || TextTests.Contains(e.Sounds, word.OtherSound);

    private static Expression<Func<SearchEntry, bool>> Both(
        Expression<Func<SearchEntry, bool>> one,
        Expression<Func<SearchEntry, bool>> other
    ) =>
        Expression.Lambda<Func<SearchEntry, bool>>(
            Expression.AndAlso(
                one.Body,
                ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)
            ),
            one.Parameters
        );

    private static Type Entity(SearchType type) =>
        type switch
        {
            SearchType.District => typeof(District),
            SearchType.Deputy => typeof(Deputy),
            SearchType.Region => typeof(Region),
            SearchType.Settlement => typeof(Settlement),
            SearchType.Party => typeof(Party),
            SearchType.Candidate => typeof(Candidate),
            _ => throw new UnreachableException(),
        };
}
