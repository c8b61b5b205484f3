using Graph.Data.Loading.Facts;
using Graph.Data.Loading.Kinds;
using Graph.Data.Model;
using Graph.Data.Search;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows that search looks through, numbered in the order in which equally good finds come.</summary>
internal static class SearchRows
{
    public static IEnumerable<SearchEntry> Of(IEnumerable<object> rows, SearchOrder order) =>
        rows.Select(r => RecordKinds.OfRow(r)?.Searched(r))
            .OfType<SearchedRow>()
            .Select(row => Row(row, order.NumberOf(row)));

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
