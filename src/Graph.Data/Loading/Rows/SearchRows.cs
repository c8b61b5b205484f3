using Graph.Data.Loading.Kinds;
using Graph.Data.Model;
using Graph.Data.Search;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows that search looks through, in the order in which equally good finds come.</summary>
internal sealed class SearchRows(IReadOnlyList<object> rows)
{
    public IEnumerable<SearchEntry> All() =>
        rows.Select(r => RecordKinds.OfRow(r)?.Searched(r))
            .OfType<SearchedRow>()
            .OrderBy(r => r.Type)
            .ThenBy(r => r.Order, StringComparer.Ordinal)
            .Select((row, index) => Row(row, index + 1));

    private static SearchEntry Row(SearchedRow row, int id) =>
        new()
        {
            Id = id,
            Type = row.Type,
            BearerId = row.Id,
            Texts = NameForms.Of(row.Names.Select(name => SearchText.Of(name.Text))),
            Sounds = NameForms.Of(row.Names.SelectMany(name => Sounds(name.Text))),
        };

    /// <summary>Writers part two words, or do not: `Aq Jol` and `Акжол`, `Nur-Sultan` and `Нұрсұлтан`.</summary>
    private static IEnumerable<string> Sounds(string name)
    {
        var sound = SoundText.Of(name, Romanization.Usual);
        return sound.Split(' ') is [var first, var second] ? [sound, first + second] : [sound];
    }
}
